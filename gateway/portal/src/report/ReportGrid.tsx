import { IconAlertTriangleFilled, IconCircleXFilled, IconInfoCircleFilled } from '@tabler/icons-react';
import type {
  CellEditRequestEvent,
  CellFocusedEvent,
  ColDef,
  GetRowIdParams,
  GridApi,
  GridReadyEvent,
  IRowNode,
  SuppressKeyboardEventParams,
  ValueFormatterParams,
  ValueGetterParams,
} from 'ag-grid-community';
import { AgGridReact, type CustomCellRendererProps } from 'ag-grid-react';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useLanguage, useText } from '../app/language';
import { cspNonce } from '../app/nonce';
import { showDayOfMonth } from '../format/calendar';
import { gridTexts, gridTheme } from './gridLook';
import { registerGridModules } from './gridModules';
import {
  type CellEntry,
  type DraftLine,
  FIELDS,
  type Field,
  LANDS,
  nameOf,
  STATUSES,
  showField,
} from './lines';
import { placeBlock } from './paste';
import type { CellProblems, Problem } from './problems';
import css from './report.module.css';

registerGridModules();

/** Below this, all rows are in the document, so that screen readers can walk them (no virtual rows). */
const ALL_ROWS_BELOW = 100;

interface GridRow {
  line: DraftLine;
  problems: CellProblems;
}

export interface ReportGridHandle {
  goTo: (problem: Problem) => void;
  focus: () => void;
}

type Place = Field | 'worker';

function isPlace(text: string | undefined): text is Place {
  return text === 'worker' || (FIELDS as readonly string[]).includes(text ?? '');
}

// Stable identities: a new function would make the grid filter again, and that ends an edit under way.
const idOfRow = (params: GetRowIdParams<GridRow>) => params.data.line.lineId;
const hasProblems = (node: IRowNode<GridRow>) => Object.keys(node.data?.problems ?? {}).length > 0;

function worst(problems: Problem[] | undefined): Problem['severity'] | undefined {
  return problems?.[0]?.severity;
}

const SEVERITY_ICONS = { E: IconCircleXFilled, W: IconAlertTriangleFilled, I: IconInfoCircleFilled } as const;

function Cell(props: CustomCellRendererProps<GridRow>) {
  const place = props.colDef?.colId as Place;
  const problems = props.data?.problems[place];
  const severity = worst(problems);
  const cell = props.eGridCell;
  useEffect(() => {
    if (severity === 'E') cell.setAttribute('aria-invalid', 'true');
    else cell.removeAttribute('aria-invalid');
  }, [cell, severity]);
  const Icon = severity ? SEVERITY_ICONS[severity] : undefined;
  return (
    <span className={css.cell}>
      {Icon && <Icon size={14} aria-hidden className={css.cellSign} />}
      {place === 'worker' && props.data ? (
        <>
          <span className={css.workerName}>{nameOf(props.data.line)}</span>
          <span className={css.workerNumber}>{props.data.line.workerNumber}</span>
        </>
      ) : (
        <span className={css.cellText}>{props.valueFormatted ?? ''}</span>
      )}
      {place === 'status' && props.data && <AbsentDays line={props.data.line} />}
      {problems && <span className="fl-sr">{problems.map((problem) => problem.message).join(' ')}</span>}
    </span>
  );
}

/** Days without pay that were reported or typed for the line. */
function AbsentDays({ line }: { line: DraftLine }) {
  const { t, locale } = useText();
  const absences = line.absences?.filter((absence) => absence.from && absence.to) ?? [];
  if (absences.length === 0) return null;
  const days = absences.map((absence) =>
    t('absence.inLine', {
      from: showDayOfMonth(absence.from, locale),
      to: showDayOfMonth(absence.to, locale),
    }),
  );
  return (
    <span className={css.absent} title={days.join(', ')}>
      <span aria-hidden>{t('absence.short')}</span>
      <span className="fl-sr">{days.join(', ')}</span>
    </span>
  );
}

/** The entry grid of the report: one row per line, every cell a keystroke away. */
export function ReportGrid(props: {
  lines: DraftLine[];
  problems: Map<string, CellProblems>;
  onEntries: (entries: CellEntry[]) => void;
  onOutside: (count: number) => void;
  onFocusLine: (lineId: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  onLeave: () => void;
  onlyProblems: boolean;
  search: string;
  narrow: boolean;
  ref: Ref<ReportGridHandle>;
}) {
  const { t, locale } = useText();
  const { language } = useLanguage();
  const api = useRef<GridApi<GridRow>>(undefined);
  const frame = useRef<HTMLDivElement>(null);

  // Rows that did not change stay the same objects, so the grid redraws only what did.
  const kept = useRef(new Map<string, { row: GridRow; print: string }>());
  const rows = useMemo(() => {
    const next = new Map<string, { row: GridRow; print: string }>();
    const result = props.lines.map((line) => {
      const problems = props.problems.get(line.lineId) ?? {};
      const print = JSON.stringify(problems);
      const old = kept.current.get(line.lineId);
      const row = old && old.row.line === line && old.print === print ? old.row : { line, problems };
      next.set(line.lineId, { row, print });
      return row;
    });
    kept.current = next;
    return result;
  }, [props.lines, props.problems]);

  const onlyProblems = useRef(props.onlyProblems);
  onlyProblems.current = props.onlyProblems;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is asked again when the switch moves
  useEffect(() => {
    api.current?.onFilterChanged();
  }, [props.onlyProblems]);

  const columns = useMemo<ColDef<GridRow>[]>(() => {
    const shown = (line: DraftLine, field: Field) => showField(line, field, locale, t);
    const messages = (row: GridRow | null | undefined, place: Place) =>
      row?.problems[place]?.map((problem) => problem.message).join('\n');
    const common = (place: Place): ColDef<GridRow> => ({
      colId: place,
      headerName: t(`field.${place}`),
      cellRenderer: Cell,
      tooltip: (params) => messages(params.data, place),
      cellClassRules: {
        [css.hasError as string]: (params) => worst(params.data?.problems[place]) === 'E',
        [css.hasWarning as string]: (params) => worst(params.data?.problems[place]) === 'W',
        [css.hasNote as string]: (params) => worst(params.data?.problems[place]) === 'I',
      },
    });
    const typed = (field: Field): ColDef<GridRow> => ({
      ...common(field),
      editable: true,
      valueGetter: (params: ValueGetterParams<GridRow>) =>
        params.data?.line.unread?.[field]?.text ?? params.data?.line[field] ?? '',
      valueFormatter: (params: ValueFormatterParams<GridRow>) =>
        params.data ? shown(params.data.line, field) : '',
      getQuickFilterText: (params) => (params.data ? shown(params.data.line, field) : ''),
      filter: 'agTextColumnFilter',
      filterValueGetter: (params) => (params.data ? shown(params.data.line, field) : ''),
      cellEditor: 'agTextCellEditor',
      cellEditorParams: { useFormatter: true },
    });
    const figure = (field: 'grossWage' | 'hours'): ColDef<GridRow> => ({
      ...typed(field),
      type: undefined,
      cellClass: css.figure,
      headerClass: css.figureHeader,
      filter: 'agNumberColumnFilter',
      filterValueGetter: (params) =>
        params.data?.line[field] === undefined ? null : Number(params.data.line[field]),
      comparator: (_a, _b, left, right) =>
        Number(left.data?.line[field] ?? -1) - Number(right.data?.line[field] ?? -1),
    });
    const choice = (field: 'status' | 'siteLand', codes: readonly string[]): ColDef<GridRow> => ({
      ...typed(field),
      valueFormatter: (params: ValueFormatterParams<GridRow>) => {
        // The list of the editor asks with a code, the cell with its line.
        if (field === 'status' && STATUSES.some((code) => code === params.value)) {
          return t(`status.${params.value as (typeof STATUSES)[number]}`);
        }
        if (field === 'siteLand' && LANDS.some((code) => code === params.value)) {
          return t(`land.${params.value as (typeof LANDS)[number]}`);
        }
        return params.value ?? '';
      },
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: codes, valueListMaxHeight: 340 },
      comparator: (_a, _b, left, right) =>
        (left.data ? shown(left.data.line, field) : '').localeCompare(
          right.data ? shown(right.data.line, field) : '',
          locale,
        ),
    });
    return [
      {
        ...common('worker'),
        pinned: 'left',
        lockPinned: true,
        width: props.narrow ? 150 : 236,
        cellAriaRole: 'rowheader',
        cellClass: css.workerCell,
        valueGetter: (params) =>
          params.data ? `${nameOf(params.data.line)} ${params.data.line.workerNumber}` : '',
        filter: 'agTextColumnFilter',
      },
      { ...choice('status', STATUSES), flex: 1.2, minWidth: 158 },
      {
        ...typed('periodFrom'),
        flex: 1,
        minWidth: 122,
        cellClass: css.figure,
        headerClass: css.figureHeader,
      },
      { ...typed('periodTo'), flex: 1, minWidth: 122, cellClass: css.figure, headerClass: css.figureHeader },
      { ...choice('siteLand', ['', ...LANDS]), flex: 1.5, minWidth: 160 },
      { ...figure('grossWage'), flex: 1.1, minWidth: 140 },
      { ...figure('hours'), flex: 0.8, minWidth: 96 },
    ];
  }, [t, locale, props.narrow]);

  // The grid would open the next cell's editor a moment later, and quick fingers lose their first keys to that moment.
  // As in a spreadsheet, Tab ends the entry and moves on; the next key opens the next cell at once.
  const tabWithoutEditing = useCallback(
    ({ event, editing, api: grid }: SuppressKeyboardEventParams<GridRow>) => {
      if (event.key !== 'Tab' || !editing) return false;
      event.preventDefault();
      grid.stopEditing();
      if (event.shiftKey) grid.tabToPreviousCell();
      else grid.tabToNextCell();
      return true;
    },
    [],
  );

  const defaultColumn = useMemo<ColDef<GridRow>>(
    () => ({
      sortable: true,
      resizable: true,
      suppressMovable: true,
      // A row is replaced only when something in it changed, and a new finding changes a cell without its value.
      equals: () => false,
      filterParams: { maxNumConditions: 1, buttons: ['reset'] },
      suppressKeyboardEvent: tabWithoutEditing,
    }),
    [tabWithoutEditing],
  );

  const isFiltered = useCallback(() => onlyProblems.current, []);

  const editing = () => (api.current?.getEditingCells().length ?? 0) > 0;

  const onPaste = (event: ClipboardEvent) => {
    const cell = api.current?.getFocusedCell();
    if (!cell || editing() || !api.current) return;
    event.preventDefault();
    const lineIds: string[] = [];
    api.current.forEachNodeAfterFilterAndSort((node) => {
      if (node.data && (node.rowIndex ?? -1) >= cell.rowIndex) lineIds.push(node.data.line.lineId);
    });
    const at = FIELDS.indexOf(cell.column.getColId() as Field);
    const fields = at < 0 ? [] : FIELDS.slice(at);
    const { entries, outside } = placeBlock(event.clipboardData.getData('text/plain'), { lineIds, fields });
    props.onEntries(entries);
    if (outside > 0) props.onOutside(outside);
  };

  const onCopy = (event: ClipboardEvent) => {
    const cell = api.current?.getFocusedCell();
    if (!cell || editing() || window.getSelection()?.toString()) return;
    const row = api.current?.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    const place = cell.column.getColId();
    if (!row || !isPlace(place)) return;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      place === 'worker' ? row.line.workerNumber : showField(row.line, place, locale, t),
    );
  };

  // The grid ends an edit before the key reaches us: what counts is whether it was editing when the key went down.
  const wasEditing = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (wasEditing.current) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z' && !event.shiftKey) props.onUndo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) props.onRedo();
      else return;
      event.preventDefault();
    } else if (key === 'escape' && (event.target as Element).closest('[role=gridcell], [role=rowheader]')) {
      // Tab moves inside the grid, as in a spreadsheet: Escape is the way out (WCAG 2.1.2).
      props.onLeave();
    }
  };

  useImperativeHandle(props.ref, () => ({
    goTo(problem) {
      const grid = api.current;
      const node = problem.lineId ? grid?.getRowNode(problem.lineId) : undefined;
      if (!grid || !node) return;
      if (node.rowIndex === null || !node.displayed) grid.setFilterModel(null);
      const place = problem.field ?? 'worker';
      const rowIndex = node.rowIndex ?? 0;
      grid.ensureIndexVisible(rowIndex);
      grid.ensureColumnVisible(place);
      grid.setFocusedCell(rowIndex, place);
    },
    focus() {
      api.current?.setFocusedCell(0, 'status');
    },
  }));

  const many = props.lines.length >= ALL_ROWS_BELOW;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the roles; this only listens to it
    <div
      ref={frame}
      className={css.grid}
      data-testid="report-grid"
      data-tall={props.lines.length > 14 || undefined}
      onPaste={onPaste}
      onCopy={onCopy}
      onKeyDownCapture={() => {
        wasEditing.current = editing();
      }}
      onKeyDown={onKeyDown}
    >
      <AgGridReact<GridRow>
        key={language}
        theme={gridTheme}
        styleNonce={cspNonce}
        localeText={gridTexts(language)}
        rowData={rows}
        getRowId={idOfRow}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        domLayout={props.lines.length > 14 ? 'normal' : 'autoHeight'}
        suppressRowVirtualisation={!many}
        suppressColumnVirtualisation
        ensureDomOrder
        readOnlyEdit
        onCellEditRequest={(event: CellEditRequestEvent<GridRow>) => {
          const field = event.column.getColId() as Field;
          props.onEntries([
            {
              lineId: event.data.line.lineId,
              field,
              text: event.newValue == null ? '' : String(event.newValue),
            },
          ]);
        }}
        onCellFocused={(event: CellFocusedEvent<GridRow>) => {
          const row =
            event.rowIndex === null ? undefined : event.api.getDisplayedRowAtIndex(event.rowIndex)?.data;
          if (row) props.onFocusLine(row.line.lineId);
        }}
        onGridReady={(event: GridReadyEvent<GridRow>) => {
          api.current = event.api;
          frame.current?.querySelector('[role=grid]')?.setAttribute('aria-label', t('grid.label'));
        }}
        isExternalFilterPresent={isFiltered}
        doesExternalFilterPass={hasProblems}
        quickFilterText={props.search}
        enterNavigatesVertically
        enterNavigatesVerticallyAfterEdit
        stopEditingWhenCellsLoseFocus
        tooltipShowDelay={300}
        tooltipShowMode="standard"
        suppressDragLeaveHidesColumns
        animateRows={false}
      />
    </div>
  );
}
