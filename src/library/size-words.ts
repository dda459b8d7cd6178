import { locale } from '../ui/say.ts';

/** A number of bytes in the reader's words: "1.2 MB". */
export function saySize(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9
      ? (['gigabyte', 1e9] as const)
      : bytes >= 1e5
        ? (['megabyte', 1e6] as const)
        : (['kilobyte', 1e3] as const);
  const maximumFractionDigits = bytes >= 10 * size ? 0 : 1;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits }).format(
    bytes / size,
  );
}
