/** Whether commands are given with ⌘ rather than Ctrl. */
export const isMac = /Mac|iP/.test(navigator.platform);
