import { Button, Popover } from '@mantine/core';
import {
  type RegisterColumn,
  type RegisterView,
  registerColumn,
  registerColumns,
  wholeView,
} from '../../../../shared/domain/task-register/index.ts';
import { firstWidth } from './columns.tsx';
import { changeRegister } from './view-store.ts';

type Columns = RegisterView['columns'];

/** The columns with one moved by so many places. */
function moved(columns: Columns, id: RegisterColumn, by: -1 | 1): Columns {
  const at = columns.findIndex((column) => column.id === id);
  const other = columns[at + by];
  const own = columns[at];
  if (!own || !other) return columns;
  return columns.map((column, place) => (place === at ? other : place === at + by ? own : column));
}

function MoveButton(props: { readonly columns: Columns; readonly id: RegisterColumn; readonly by: -1 | 1 }) {
  const { columns, id, by } = props;
  const next = moved(columns, id, by);
  const words = by < 0 ? 'lên trước' : 'ra sau';
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Đưa cột ${registerColumn(id).title} ${words}`}
      disabled={next === columns}
      onClick={() => changeRegister({ columns: next })}
    >
      {by < 0 ? '↑' : '↓'}
    </Button>
  );
}

const widthStep = 24;

function WidthButton(props: { readonly columns: Columns; readonly id: RegisterColumn; readonly by: -1 | 1 }) {
  const { columns, id, by } = props;
  const first = firstWidth(id);
  if (first === null) return null;
  const widen = (width: number | null) => Math.max(widthStep * 2, (width ?? first) + by * widthStep);
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Cột ${registerColumn(id).title} ${by < 0 ? 'hẹp' : 'rộng'} hơn`}
      onClick={() =>
        changeRegister({
          columns: columns.map((column) => (column.id === id ? { id, width: widen(column.width) } : column)),
        })
      }
    >
      {by < 0 ? '−' : '+'}
    </Button>
  );
}

/** Which columns the register has, in which order. */
export function ColumnMenu({ view }: { readonly view: RegisterView }) {
  const { columns } = view;
  const others = registerColumns.filter((id) => !columns.some((column) => column.id === id));
  return (
    <Popover position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <Button className="list-extra" variant="default">
          Cột
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className="column-menu" aria-label="Cột của sổ">
          {[...columns.map(({ id }) => id), ...others].map((id) => {
            const shown = columns.some((column) => column.id === id);
            return (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={shown}
                    disabled={id === 'content'}
                    onChange={() =>
                      changeRegister({
                        columns: shown
                          ? columns.filter((column) => column.id !== id)
                          : [...columns, { id, width: null }],
                      })
                    }
                  />{' '}
                  {registerColumn(id).title}
                </label>
                {shown ? (
                  <span>
                    <WidthButton columns={columns} id={id} by={-1} />{' '}
                    <WidthButton columns={columns} id={id} by={1} />{' '}
                    <MoveButton columns={columns} id={id} by={-1} />{' '}
                    <MoveButton columns={columns} id={id} by={1} />
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => changeRegister({ columns: wholeView.columns })}
        >
          Trở lại như ban đầu
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
