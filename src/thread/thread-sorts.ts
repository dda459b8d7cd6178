/** How a list of threads can be sorted. */
export const threadSorts = ['newest', 'oldest', 'comments', 'title'] as const;
export type ThreadSort = (typeof threadSorts)[number];
