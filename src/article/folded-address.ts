/** A query parameter in its normal spelling. */
export type Parameter = readonly [name: string, value: string];

/** An address in its normal form, in parts. */
export interface FoldedAddress {
  scheme: 'https' | 'file';
  host: string;
  /** '' for the usual ports. */
  port: string;
  /** `/` for the root, else without a slash at the end. */
  path: string;
  query: Parameter[];
  /** A fragment that routes, with its `#`; else ''. */
  route: string;
}
