import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { domains } from '../../../shared/domain/indicators/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import type { Indicator } from '../../api/indicators.ts';
import { searchLoosely } from '../../pickers/search.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { aggregations, directions, frequencies, pickedOf } from './indicator-words.ts';
import { useSaveIndicator } from './mutations.ts';

type Typed = ParsedRequestOf<'indicators.save'>;

const empty: Typed = {
  ...{ code: null, domain: 'crime', name: '', unit: '', frequency: 'quarter', aggregation: 'sum' },
  ...{ numerator: null, denominator: null, factor: 1, better: 'neutral', decimals: 0, definition: null },
  ...{ sourceForm: null, isCumulative: false, partOf: null, lowest: 0, highest: null },
  ...{ validFrom: null, validTo: null },
};

function typedOf({ isCustom: _, note: __, domain, ...indicator }: Indicator): Typed {
  return { ...indicator, domain: pickedOf(domains, domain, 'crime') };
}

interface IndicatorFormProps {
  /** Null for a new one. */
  readonly stored: Indicator | null;
  readonly catalogue: readonly Indicator[];
  readonly onDone: () => void;
}

/** An indicator's definition; a formula is checked for circles, units and periods when it is saved. */
export function IndicatorForm({ stored, catalogue, onDone }: IndicatorFormProps) {
  const [typed, setTyped] = useState<Typed>(stored === null ? empty : typedOf(stored));
  const save = useSaveIndicator();
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const others = catalogue
    .filter(({ code }) => code !== typed.code)
    .map(({ code, name, unit }) => ({ value: code, label: `${name} (${unit})` }));
  return (
    <form
      className="figure-form"
      aria-label={stored === null ? 'Thêm chỉ tiêu' : `Sửa chỉ tiêu ${stored.code}`}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(typed, { onSuccess: onDone });
      }}
    >
      <TextInput
        className="figure-words"
        label="Tên chỉ tiêu"
        value={typed.name}
        autoFocus
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        label="Lĩnh vực"
        w={140}
        allowDeselect={false}
        data={[...domains]}
        value={typed.domain}
        onChange={(value) => change({ domain: pickedOf(domains, value, typed.domain) })}
      />
      <TextInput
        label="Đơn vị"
        w={120}
        value={typed.unit}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <Select
        label="Kỳ báo cáo"
        w={112}
        allowDeselect={false}
        data={[...frequencies]}
        value={typed.frequency}
        onChange={(value) => change({ frequency: pickedOf(frequencies, value, typed.frequency) })}
      />
      <Select
        label="Cách cộng"
        w={180}
        allowDeselect={false}
        data={[...aggregations]}
        value={typed.aggregation}
        onChange={(value) => change({ aggregation: pickedOf(aggregations, value, typed.aggregation) })}
      />
      {typed.aggregation === 'ratio' ? (
        <RatioFields typed={typed} others={others} onChange={change} />
      ) : (
        <CountFields typed={typed} others={others} onChange={change} />
      )}
      <NumberInput
        label="Số lẻ"
        w={72}
        min={0}
        max={6}
        value={typed.decimals}
        onChange={(value) => change({ decimals: Number(value) || 0 })}
      />
      <Select
        label="Hướng tốt"
        w={140}
        allowDeselect={false}
        data={[...directions]}
        value={typed.better}
        onChange={(value) => change({ better: pickedOf(directions, value, typed.better) })}
      />
      <TextInput
        label="Biểu nguồn"
        w={220}
        value={typed.sourceForm ?? ''}
        placeholder="chưa ghi"
        onChange={(event) => change({ sourceForm: event.currentTarget.value })}
      />
      <Textarea
        className="figure-definition"
        label="Định nghĩa"
        autosize
        value={typed.definition ?? ''}
        placeholder="đếm gì, tính từ đâu"
        onChange={(event) => change({ definition: event.currentTarget.value })}
      />
      <Button
        type="submit"
        disabled={typed.name.trim() === '' || typed.unit.trim() === ''}
        loading={save.isPending}
      >
        Lưu chỉ tiêu
      </Button>
      <Button variant="default" onClick={onDone}>
        Thôi
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}

interface PartProps {
  readonly typed: Typed;
  readonly others: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (part: Partial<Typed>) => void;
}

function RatioFields({ typed, others, onChange }: PartProps) {
  return (
    <>
      {(['numerator', 'denominator'] as const).map((field) => (
        <Select
          key={field}
          label={field === 'numerator' ? 'Tử số' : 'Mẫu số'}
          w={300}
          searchable
          allowDeselect={false}
          filter={searchLoosely}
          data={[...others]}
          value={typed[field]}
          onChange={(code) => onChange({ [field]: code })}
        />
      ))}
      <NumberInput
        label="Nhân với"
        w={104}
        min={1}
        value={typed.factor}
        onChange={(value) => onChange({ factor: Number(value) || 1 })}
      />
    </>
  );
}

function CountFields({ typed, others, onChange }: PartProps) {
  return (
    <>
      <Select
        label="Là một phần của"
        w={300}
        searchable
        clearable
        filter={searchLoosely}
        data={[...others]}
        value={typed.partOf}
        placeholder="không"
        onChange={(partOf) => onChange({ partOf })}
      />
      {(['lowest', 'highest'] as const).map((field) => (
        <NumberInput
          key={field}
          label={field === 'lowest' ? 'Thấp nhất' : 'Cao nhất'}
          w={104}
          value={typed[field] ?? ''}
          placeholder="không"
          onChange={(value) => onChange({ [field]: value === '' ? null : Number(value) })}
        />
      ))}
      {typed.aggregation === 'stock' ? (
        <Checkbox
          label="Số lũy tích, không giảm"
          checked={typed.isCumulative}
          onChange={(event) => onChange({ isCumulative: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}
