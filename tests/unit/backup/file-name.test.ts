import { expect, test } from 'vitest';
import { backupName, fileName } from '../../../src/backup/file-name.ts';

test('a file is named after the day', () => {
  expect(fileName(new Date(2026, 0, 5, 0, 30).getTime())).toBe('afterword-2026-01-05.json');
  expect(fileName(new Date(2026, 10, 22, 23, 59).getTime())).toBe('afterword-2026-11-22.json');
});

test('a backup is named after the second, so that names sort as time goes', () => {
  const name = backupName(new Date(2026, 10, 2, 9, 5, 7).getTime());
  expect(name).toBe('afterword-2026-11-02-09-05-07.json');
});
