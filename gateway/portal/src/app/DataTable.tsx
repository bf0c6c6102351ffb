import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  header: string;
  /** Figures are right-aligned with digits of one width. */
  figure?: boolean;
  rowHeader?: boolean;
  /** The header is for screen readers only (columns of buttons). */
  hiddenHeader?: boolean;
  render: (row: T) => ReactNode;
}

/**
 * A small read-only list. The roles are written out because the narrow layout turns rows into cards, and with
 * `display: block` some browsers drop the table's meaning.
 */
export function DataTable<T>(props: {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  rowTestId?: string;
  rowAttributes?: (row: T) => Record<string, string | undefined>;
}) {
  return (
    <table className="fl-table" role="table">
      <caption className="fl-sr">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" data-figure={column.figure || undefined}>
              {column.hiddenHeader ? <span className="fl-sr">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr
            key={props.rowKey(row)}
            role="row"
            data-testid={props.rowTestId}
            {...props.rowAttributes?.(row)}
          >
            {props.columns.map((column) =>
              column.rowHeader ? (
                <th key={column.key} role="rowheader" scope="row">
                  {column.render(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  data-figure={column.figure || undefined}
                  data-label={column.hiddenHeader ? undefined : column.header}
                >
                  {column.render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
