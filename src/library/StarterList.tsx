import { useState } from 'preact/hooks';
import { call } from '../channel/calls.ts';
import type { FaultCode } from '../contract.ts';
import {
  type StarterFeed,
  type StarterTopic,
  starterFeeds,
  starterTopics,
} from '../related/starter-list.ts';
import type { AskSites } from '../surface/ask-sites.ts';
import { Button } from '../ui/Button.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { locale, type PlainMessageKey, say } from '../ui/say.ts';

const languages = [...new Set(starterFeeds.map(({ language }) => language))];

const topicWords: Record<StarterTopic, PlainMessageKey> = {
  news: 'topicNews',
  world: 'topicWorld',
  science: 'topicScience',
  technology: 'topicTechnology',
  culture: 'topicCulture',
};

interface StarterListProps {
  askSites: AskSites;
  followed: ReadonlySet<string>;
}

/** Well-known feeds to choose from, in the reader's language first. None is followed before it is chosen. */
export function StarterList({ askSites, followed }: StarterListProps) {
  const own = new Intl.Locale(locale()).language;
  const [language, setLanguage] = useState(languages.includes(own) ? own : 'en');
  const [wanted, setWanted] = useState<StarterTopic | ''>('');
  const [refused, setRefused] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const names = new Intl.DisplayNames(locale(), { type: 'language' });

  const spoken = starterFeeds.filter((feed) => feed.language === language);
  const topics = starterTopics.filter((topic) => spoken.some((feed) => feed.topic === topic));
  // What another language has on a topic is not on offer here: then all is.
  const topic = topics.find((one) => one === wanted) ?? '';
  const shown = spoken.filter((feed) => topic === '' || feed.topic === topic);

  async function follow({ address, title, site }: StarterFeed): Promise<void> {
    const { allowed, granted } = await askSites([address]);
    setRefused(!allowed);
    if (!allowed) return;
    const answer = await call('followFeeds', { feeds: [{ address, title, site }], granted });
    setFault(answer.ok ? null : answer.code);
  }

  return (
    <section class="block" aria-labelledby="starter-title">
      <h2 id="starter-title">{say('starterTitle')}</h2>
      <p class="note">{say('starterNote')}</p>
      <p class="starter-choices">
        <label>
          <span>{say('starterLanguage')}</span>
          <select
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {names.of(tag) ?? tag}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('starterTopic')}</span>
          <select
            value={topic}
            onChange={({ currentTarget: { value } }) =>
              setWanted(topics.find((one) => one === value) ?? '')
            }
          >
            <option value="">{say('starterTopics')}</option>
            {topics.map((one) => (
              <option key={one} value={one}>
                {say(topicWords[one])}
              </option>
            ))}
          </select>
        </label>
      </p>
      <div role="status">{refused && <p class="fault-note">{say('followRefused')}</p>}</div>
      {fault && <FaultNote lead={say('notDone')} code={fault} />}
      <ul class="found-feeds starter-feeds">
        {shown.map((feed) => (
          <li key={feed.address}>
            <span class="found-words">
              <span class="found-title" dir="auto" lang={feed.language}>
                {feed.title}
              </span>
              <span class="found-address">
                {say(topicWords[feed.topic])}
                <span aria-hidden="true"> · </span>
                <span dir="ltr">{new URL(feed.address).host}</span>
              </span>
            </span>
            {followed.has(feed.address) ? (
              <span class="soft">{say('followed')}</span>
            ) : (
              <Button
                kind="plain"
                aria-label={say('followName', feed.title)}
                onClick={() => void follow(feed)}
              >
                {say('follow')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
