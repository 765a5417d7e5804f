import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { ColumnUse, FigureMapping, PlacePart } from '../../../../shared/domain/figure-files/index.ts';
import { searchLoosely } from '../../../pickers/search.ts';
import { placed } from '../../../ui/draft.ts';
import { Section } from '../../../ui/section.tsx';
import { ColumnHead } from './column-head.tsx';
import { PreviewRows } from './preview-rows.tsx';
import type { Areas, ChangeWork, FileWork, Indicators } from './work.ts';

interface ColumnsProps {
  readonly work: FileWork;
  readonly change: ChangeWork;
  readonly indicators: Indicators;
  readonly areas: Areas;
  readonly faults: readonly string[];
}

/** What each column is, over the first rows of the file, and what holds for all of them. */
export function ColumnsSection({ work, change, indicators, areas, faults }: ColumnsProps) {
  const { mapping, opened } = work;
  const setColumn = (at: number, column: ColumnUse) =>
    change.map({ columns: mapping.columns.map((one, place) => (place === at ? column : one)) });
  return (
    <Section title="Cột của tệp">
      <WholeFile {...{ mapping, change, indicators, areas }} rows={opened.rows.length} />
      {faults.length === 0 ? null : (
        <ul className="files-faults" aria-label="Việc còn phải chọn">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <section className="files-preview" aria-label="Những dòng đầu của tệp">
        <table>
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              {placed(mapping.columns).map(({ place, row: column, at }) => (
                <ColumnHead
                  key={place}
                  {...{ at, column }}
                  rows={opened.rows}
                  head={mapping.head}
                  onChange={(next) => setColumn(at, next)}
                />
              ))}
            </tr>
          </thead>
          <PreviewRows rows={opened.rows} mapping={mapping} />
        </table>
      </section>
    </Section>
  );
}

interface WholeFileProps {
  readonly mapping: FigureMapping;
  readonly change: ChangeWork;
  readonly indicators: Indicators;
  readonly areas: Areas;
  readonly rows: number;
}

function WholeFile({ mapping, change, indicators, areas, rows }: WholeFileProps) {
  const { fixed, head, columns } = mapping;
  const fix = (part: Partial<FigureMapping['fixed']>) => change.map({ fixed: { ...fixed, ...part } });
  const isColumn = (use: ColumnUse['use']) => columns.some((column) => column.use === use);
  const values = columns.filter((column) => column.use === 'value');
  const isSaid = (part: PlacePart) =>
    isColumn(part) || (values.length > 0 && values.every((column) => column.head === part));
  return (
    <div className="choice-bar">
      <NumberInput
        label="Dòng tiêu đề"
        w={104}
        min={0}
        max={rows}
        value={head}
        onChange={(value) => change.map({ head: Number(value) || 0 })}
      />
      {isSaid('indicator') ? null : (
        <Select
          label="Chỉ tiêu chung"
          w={300}
          searchable
          clearable
          filter={searchLoosely}
          placeholder="nếu cả tệp một chỉ tiêu"
          data={indicators
            .filter(({ aggregation }) => aggregation !== 'ratio')
            .map(({ code, name, unit }) => ({ value: code, label: `${name} (${unit})` }))}
          value={fixed.indicator}
          onChange={(indicator) => fix({ indicator })}
        />
      )}
      {isSaid('area') ? null : (
        <Select
          label="Địa bàn chung"
          w={200}
          searchable
          clearable
          filter={searchLoosely}
          placeholder="nếu cả tệp một địa bàn"
          data={areas.map(({ code, name }) => ({ value: code, label: name }))}
          value={fixed.area}
          onChange={(area) => fix({ area })}
        />
      )}
      {isSaid('period') ? null : (
        <TextInput
          label="Kỳ chung"
          w={144}
          placeholder="như Tháng 2/2018"
          value={fixed.period ?? ''}
          onChange={(event) =>
            fix({ period: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
      )}
      {isColumn('year') ? null : (
        <TextInput
          label="Năm"
          w={80}
          placeholder="nếu kỳ không ghi"
          value={fixed.year ?? ''}
          onChange={(event) =>
            fix({ year: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
      )}
      <Checkbox
        label="Ô tên để trống là như dòng trên"
        checked={mapping.fillDown}
        onChange={(event) => change.map({ fillDown: event.currentTarget.checked })}
      />
      <Checkbox
        label="Số tạm tính"
        checked={mapping.provisional}
        onChange={(event) => change.map({ provisional: event.currentTarget.checked })}
      />
    </div>
  );
}
