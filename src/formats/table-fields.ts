/** What a column of a table may hold. A row needs those of {@link neededFields}. */
export const tableFields = [
  'address',
  'text',
  'created',
  'author',
  'title',
  'quote',
  'tags',
  'id',
  'parent',
] as const;
export type TableField = (typeof tableFields)[number];
export const neededFields: readonly TableField[] = ['address', 'text', 'created'];

/** Which column, counted from 0, holds what; null where none does. */
export type ColumnMap = Record<TableField, number | null>;
