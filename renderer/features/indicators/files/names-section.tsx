import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FigureMapping } from '../../../../shared/domain/figure-files/index.ts';
import { formatNumber, parseNumber } from '../../../../shared/format/index.ts';
import { searchLoosely } from '../../../pickers/search.ts';
import { Section } from '../../../ui/section.tsx';
import type { Comparison } from './comparison-sections.tsx';
import type { Areas, ChangeWork, FileWork, Indicators } from './work.ts';

type Name = Comparison['names'][number];
type Option = { readonly value: string; readonly label: string };

const kindWords = { area: 'Địa bàn', indicator: 'Chỉ tiêu', unit: 'Đơn vị tính' } as const;
const howWords: Readonly<Record<Name['how'], string>> = {
  none: 'chưa rõ',
  several: 'có nhiều nơi cùng tên',
  variant: 'khớp theo cách viết khác',
  chosen: 'đã chọn',
  skipped: 'bỏ qua',
  same: 'khớp',
};
/** The choice that leaves a name out. */
const left = '-';

interface NamesProps {
  readonly compared: Comparison;
  readonly work: FileWork;
  readonly change: ChangeWork;
  readonly indicators: Indicators;
  readonly areas: Areas;
}

/** Names of the file that were not found, or found by another spelling, or chosen by hand: what each is, to be chosen. */
export function NamesSection({ compared, work, change, indicators, areas }: NamesProps) {
  const [all, setAll] = useState(false);
  const doubtful = compared.names.filter(({ how }) => how !== 'same');
  const names = all ? compared.names : doubtful;
  const { chosen } = work.mapping;
  const options = {
    area: areas.map(({ code, name }) => ({ value: code, label: name })),
    indicator: indicators
      .filter(({ aggregation }) => aggregation !== 'ratio')
      .map(({ code, name, unit }) => ({ value: code, label: `${name} (${unit})` })),
  };
  if (compared.names.length === 0) return null;
  return (
    <Section
      title="Tên gọi trong tệp"
      aside={
        <Button size="compact-sm" variant="default" onClick={() => setAll(!all)}>
          {all ? 'Chỉ xem tên cần xem lại' : `Xem cả ${formatNumber(compared.names.length)} tên`}
        </Button>
      }
    >
      {names.length === 0 ? <p className="count">Mọi tên đều khớp với danh mục.</p> : null}
      {names.length === 0 ? null : (
        <table className="plain-table files-list" aria-label="Tên gọi trong tệp">
          <thead>
            <tr>
              <th>Loại</th>
              <th>Trong tệp</th>
              <th className="number">Số ô</th>
              <th>Hiện trạng</th>
              <th>Trong sổ</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={`${name.kind} ${name.key}`}>
                <td>{kindWords[name.kind]}</td>
                <td>{name.text}</td>
                <td className="number">{formatNumber(name.count)}</td>
                <td className={name.how === 'none' || name.how === 'several' ? 'files-doubt' : undefined}>
                  {howWords[name.how]}
                </td>
                <td>
                  {name.kind === 'unit' ? (
                    <FactorChoice name={name} onChoose={(part) => change.choose(part)} chosen={chosen} />
                  ) : (
                    <NameChoice
                      name={name}
                      kind={name.kind}
                      options={options[name.kind]}
                      chosen={chosen}
                      onChoose={(part) => change.choose(part)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly name: Name;
  readonly chosen: FigureMapping['chosen'];
  readonly onChoose: (part: Partial<FigureMapping['chosen']>) => void;
}

const nearShown = 3;
/** The one of a list; a name that is a district before a day and a commune after has two. */
const onlyOf = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);

function NameChoice(
  props: ChoiceProps & { readonly kind: 'area' | 'indicator'; readonly options: readonly Option[] },
) {
  const { name, kind, options, chosen, onChoose } = props;
  const list = kind === 'area' ? 'areas' : 'indicators';
  const choose = (value: string | null) => {
    const others = chosen[list].filter(({ key }) => key !== name.key);
    const own = value === null ? [] : [{ key: name.key, code: value === left ? null : value }];
    onChoose({ [list]: [...others, ...own] });
  };
  const labelOf = (code: string) => options.find(({ value }) => value === code)?.label ?? code;
  const settled = name.how === 'same' || name.how === 'variant' || name.how === 'chosen';
  const value = name.how === 'skipped' ? left : settled ? onlyOf(name.codes) : null;
  const near = name.how === 'several' ? name.codes : name.near;
  return (
    <div className="files-choice">
      <Select
        aria-label={`“${name.text}” là`}
        size="xs"
        w={260}
        searchable
        clearable={name.how === 'chosen' || name.how === 'skipped'}
        filter={searchLoosely}
        placeholder={settled ? name.codes.map(labelOf).join('; ') : 'Chọn hoặc bỏ qua'}
        data={[{ value: left, label: 'Bỏ qua các ô này' }, ...options]}
        value={value}
        onChange={choose}
      />
      {settled || name.how === 'skipped'
        ? null
        : near.slice(0, nearShown).map((code) => (
            <Button key={code} size="compact-xs" variant="default" onClick={() => choose(code)}>
              {labelOf(code)}
            </Button>
          ))}
    </div>
  );
}

const everyDecimal = 9;

function FactorChoice({ name, chosen, onChoose }: ChoiceProps) {
  const stated = chosen.units.find(({ key }) => key === name.key)?.factor;
  const [text, setText] = useState(stated ? formatNumber(stated, everyDecimal) : '');
  const state = (factor: number | null) =>
    onChoose({ units: [...chosen.units.filter(({ key }) => key !== name.key), { key: name.key, factor }] });
  const factor = parseNumber(text);
  const fits = factor !== null && factor > 0;
  const [proposed] = name.near;
  return (
    <form
      className="files-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) state(factor);
      }}
    >
      <TextInput
        aria-label={`Hệ số đổi ${name.text}`}
        size="xs"
        w={144}
        leftSection="×"
        placeholder="hệ số, Enter"
        error={text !== '' && !fits ? 'Ghi một số lớn hơn 0.' : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {proposed === undefined || stated !== undefined ? null : (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            setText(formatNumber(Number(proposed), everyDecimal));
            state(Number(proposed));
          }}
        >
          × {formatNumber(Number(proposed), everyDecimal)}
        </Button>
      )}
      {stated === null ? null : (
        <Button size="compact-xs" variant="default" onClick={() => state(null)}>
          Bỏ qua các ô này
        </Button>
      )}
    </form>
  );
}
