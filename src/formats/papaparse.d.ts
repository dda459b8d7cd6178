/**
 * What of Papa Parse (https://www.papaparse.com/docs) is used here. Its own types come with those of Node, which the pure
 * rooms compile without.
 */
declare module 'papaparse' {
  interface ParseError {
    type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    code: string;
    row?: number;
  }
  interface ParseResult<T> {
    data: T[];
    errors: ParseError[];
    meta: { delimiter: string; cursor: number };
  }
  interface Step<T> {
    data: T;
    errors: ParseError[];
    meta: { cursor: number };
  }
  interface Config<T> {
    delimiter?: string;
    delimitersToGuess?: string[];
    preview?: number;
    skipEmptyLines?: boolean | 'greedy';
    step?(row: Step<T>, parser: { abort(): void }): void;
  }
  export function parse<T>(text: string, config?: Config<T>): ParseResult<T>;
}
