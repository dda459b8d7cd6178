import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { browserWeb } from '../../../src/browser-web.ts';
import { askForPatterns } from '../../../src/grants.ts';
import { disconnectServer, listModels } from '../../../src/handlers/help.ts';
import type { House } from '../../../src/handlers/house.ts';
import { applySettings } from '../../../src/handlers/settings.ts';
import { followFeeds, purge, removeSources } from '../../../src/handlers/sources.ts';
import { hostsOf, patternsOf } from '../../../src/related/site-permission.ts';
import { undoMilliseconds } from '../../../src/thread/comment-rules.ts';
import { sampleHouse } from './sample-house.ts';

/** A browser whose reader allows all that is asked, and what they gave. */
const fake = vi.hoisted(() => ({
  given: new Set<string>(),
  stored: {} as Record<string, unknown>,
  /** Whether it takes nothing back. */
  keeps: false,
}));

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...fake.given] }),
      async request({ origins }: { origins: string[] }) {
        for (const one of origins) {
          const wider = [one.replace(/\/\/.*/, '//*/*'), one.replace(/:\d+(?=\/)/, '')];
          if (!wider.some((pattern) => fake.given.has(pattern))) fake.given.add(one);
        }
        return true;
      },
      async remove({ origins }: { origins: string[] }) {
        if (fake.keeps) throw new Error('You cannot remove required permissions.');
        for (const one of origins) fake.given.delete(one);
        return true;
      },
    },
    storage: {
      local: {
        get: async (name: string) => ({ [name]: fake.stored[name] }),
        set: async (change: Record<string, unknown>) => void Object.assign(fake.stored, change),
      },
    },
    alarms: { clear: async () => true, get: async () => ({}) },
  },
}));

beforeEach(() => {
  fake.given.clear();
  fake.stored = {};
});

/** A house with the browser's real permissions, and a clock that the test winds. */
async function houseWithPermissions() {
  const { house } = await sampleHouse({});
  let now = house.now();
  house.now = () => now;
  house.web = { ...browserWeb, pause: () => 'offline' };
  house.runJob = (async () => ({ ok: true, value: { ok: true, value: [] } })) as House['runJob'];
  return {
    house,
    async follow(address: string) {
      const { granted } = await askForPatterns(patternsOf(hostsOf(address)));
      await followFeeds({ feeds: [{ address, title: '', site: '' }], granted }, house);
    },
    async remove(source: string) {
      await removeSources({ sources: [source] }, house);
      now += undoMilliseconds + 1;
      await purge(house);
    },
    async connect(address: string) {
      const change = { helpServer: { address, model: '' } };
      await applySettings({ change }, house);
      const { granted } = await askForPatterns([`${address}/*`]);
      await listModels({ address, granted }, house);
    },
    disconnect: () => disconnectServer(house),
  };
}

const both = 'http://both.example';
const feed = `${both}/feed.xml`;

test('what the reader’s server needs is not taken with a source of its host, nor the other way round', async () => {
  const { follow, remove, connect, disconnect } = await houseWithPermissions();
  await follow(feed);
  await connect(both);
  await remove(feed);
  expect(fake.given).toContain(`${both}/*`);
  expect(fake.given).not.toContain('https://both.example/*');
  await follow(feed);
  await disconnect();
  expect(fake.given).toContain(`${both}/*`);
  await remove(feed);
  expect([...fake.given]).toEqual([]);
});

test('a server at another port of a host that was allowed whole keeps what it needs', async () => {
  const { follow, remove, connect, disconnect } = await houseWithPermissions();
  await follow(feed);
  await connect(`${both}:8000`);
  await remove(feed);
  await disconnect();
  expect([...fake.given]).toEqual([]);
});

test('of what was given before, for whatever else, nothing is taken', async () => {
  fake.given.add('http://both.example/*').add('https://*/*');
  const { follow, remove, connect, disconnect } = await houseWithPermissions();
  await follow(feed);
  await connect(both);
  await disconnect();
  await remove(feed);
  expect([...fake.given].sort()).toEqual(['http://both.example/*', 'https://*/*']);
});

test('a server at a port of a host that was given before is not noted', async () => {
  fake.given.add('http://both.example/*');
  const { connect, disconnect } = await houseWithPermissions();
  await connect(`${both}:8000`);
  await disconnect();
  expect([...fake.given]).toContain('http://both.example/*');
});

test('what the browser does not take back fails nothing, and is tried again', async () => {
  const { follow, remove, house } = await houseWithPermissions();
  await follow(feed);
  fake.keeps = true;
  await remove(feed);
  expect(fake.given.size).toBe(4);
  fake.keeps = false;
  await purge(house);
  expect([...fake.given]).toEqual([]);
});

test('whatever is followed, connected and removed, in any order: what is in use may be asked, and nothing is left over', async () => {
  const hosts = ['one.example', 'www.one.example', 'two.example'];
  const step = fc.record({
    act: fc.constantFrom('follow', 'remove', 'connect', 'disconnect'),
    host: fc.constantFrom(...hosts),
    port: fc.constantFrom('', ':8000'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      fake.given.clear();
      fake.stored = {};
      const { follow, remove, connect, disconnect } = await houseWithPermissions();
      const sources = new Set<string>();
      let server: string | null = null;
      const may = (pattern: string) =>
        fake.given.has(pattern) || fake.given.has(pattern.replace(/:\d+\//, '/'));
      for (const { act, host, port } of steps) {
        const address = `http://${host}/feed`;
        if (act === 'follow') {
          await follow(address);
          sources.add(address);
        } else if (act === 'remove') {
          await remove(address);
          sources.delete(address);
        } else if (act === 'connect') {
          server = `http://${host}${port}`;
          await connect(server);
        } else {
          server = null;
          await disconnect();
        }
        for (const source of sources) {
          expect(patternsOf(hostsOf(source)).every(may)).toBe(true);
        }
        if (server) expect(may(`${server}/*`)).toBe(true);
      }
      for (const source of sources) await remove(source);
      await disconnect();
      expect([...fake.given]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
