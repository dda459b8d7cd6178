/** Whether a message from another process is an object that has a key: everything else about it is still to be checked. */
export const has = <T extends object>(message: unknown, key: keyof T): message is T =>
  typeof message === 'object' && message !== null && key in message;
