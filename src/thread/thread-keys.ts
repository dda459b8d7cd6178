/** The keys of a thread; each can be switched off. */
export const threadKeys = ['j', 'k', 'r', 'e', 'c', '/', '?'] as const;
export type ThreadKey = (typeof threadKeys)[number];
