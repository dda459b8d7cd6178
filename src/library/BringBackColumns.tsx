import { useState } from 'preact/hooks';
import { isWholeDay } from '../article/parse-date.ts';
import { type DayOrder, readDateCell } from '../formats/read-date.ts';
import {
  type ColumnMap,
  neededFields,
  type TableField,
  tableFields,
} from '../formats/table-fields.ts';
import { Button } from '../ui/Button.tsx';
import { exactDay, exactTime } from '../ui/moment.ts';
import { locale, type PlainMessageKey, say } from '../ui/say.ts';
import type { ChosenTable } from './chosen-file.ts';

const fieldWords: Record<TableField, PlainMessageKey> = {
  address: 'columnAddress',
  text: 'columnText',
  created: 'columnCreated',
  author: 'columnAuthor',
  title: 'columnTitle',
  quote: 'columnQuote',
  tags: 'columnTags',
  id: 'columnId',
  parent: 'columnParent',
};

interface BringBackColumnsProps {
  name: string;
  table: ChosenTable;
  onRead(columns: ColumnMap): void;
  onCancel(): void;
}

/** Which column of a table is what: guessed by their names, for the reader to set right, with the first rows beside. */
export function BringBackColumns({ name, table, onRead, onCancel }: BringBackColumnsProps) {
  const [columns, setColumns] = useState(table.guess);
  const whole = neededFields.every((field) => columns[field] !== null);
  const shown = tableFields.filter((field) => columns[field] !== null);
  const cell = (row: string[], field: TableField) => {
    const text = row[columns[field] ?? -1]?.trim() ?? '';
    return field === 'created' ? sayDate(text, table.orders[columns.created ?? -1]) : text;
  };
  return (
    <>
      <h3>{say('columnsTitle', name)}</h3>
      <p class="note">{say('columnsNote')}</p>
      <div class="column-map">
        {tableFields.map((field) => (
          <label key={field}>
            <span>{say(fieldWords[field])}</span>
            <select
              value={columns[field] ?? -1}
              onChange={({ currentTarget }) => {
                const at = Number(currentTarget.value);
                setColumns({ ...columns, [field]: at === -1 ? null : at });
              }}
            >
              <option value={-1}>{say('columnNone')}</option>
              {table.header.map((title, at) => (
                <option key={at} value={at}>
                  {title.trim() || say('columnUnnamed', at + 1)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {shown.length > 0 && table.rows.length > 0 && (
        <section aria-label={say('columnsPreview')}>
          <p class="note">{say('columnsPreview')}</p>
          {table.rows.map((row, index) => (
            <dl class="preview" key={index}>
              {shown.map((field) => (
                <div key={field}>
                  <dt>{say(fieldWords[field])}</dt>
                  <dd dir="auto">{cell(row, field) || '–'}</dd>
                </div>
              ))}
            </dl>
          ))}
        </section>
      )}
      {!whole && <p class="outcome">{say('columnsNeeded')}</p>}
      <p class="actions">
        <Button kind="main" disabled={!whole} onClick={() => onRead(columns)}>
          {say('columnsGo')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </p>
    </>
  );
}

/** A date as it is understood, the month in letters: of `02/11/2026` nobody could say which is which. */
function sayDate(text: string, order: DayOrder = 'dayFirst'): string {
  const at = readDateCell(text, order);
  if (Number.isNaN(at)) return text && say('columnNoDate', text);
  return (isWholeDay(at) ? exactDay : exactTime)(at, locale());
}
