import { Checkbox, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useDirectory, usePeople } from '../../../api/directory.ts';
import { searchLoosely } from '../../../pickers/search.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { orNull } from '../../../ui/draft.ts';
import type { TaskDraft } from './task-drafts.ts';

interface FieldsProps {
  readonly form: TaskDraft;
  readonly change: (part: Partial<TaskDraft>) => void;
  readonly errorOf: (field: string) => string | null;
}

interface NamesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly absent: string;
  readonly offered: readonly string[];
  readonly onChange: (names: string[]) => void;
}

function NamesField({ label, value, absent, offered, onChange }: NamesFieldProps) {
  return (
    <TagsInput
      className="form-full"
      label={`${label} (gõ rồi Enter)`}
      data={[...offered]}
      filter={searchLoosely}
      limit={20}
      acceptValueOnBlur
      placeholder={value.length === 0 ? absent : ''}
      value={[...value]}
      onChange={onChange}
    />
  );
}

interface WordFieldsProps extends FieldsProps {
  /** Whether the words are those of a notice. */
  readonly fixed: boolean;
  readonly asOf: string;
}

/** What is to be done, by whom, where, with what product. */
export function WordFields({ form, change, errorOf, fixed, asOf }: WordFieldsProps) {
  const directory = useDirectory(form.documentOn ?? form.assignedOn ?? asOf);
  const agencies = useMemo(
    () => [...new Set((directory.data?.rows ?? []).filter(({ stands }) => stands).map(({ name }) => name))],
    [directory.data],
  );
  return (
    <div className="form-grid">
      <Textarea
        className="form-full"
        label="Nội dung"
        name="content"
        classNames={{ input: 'growing' }}
        minRows={2}
        readOnly={fixed}
        description={fixed ? 'Là lời của thông báo: sửa ở bản đọc, hoặc đính chính thông báo.' : undefined}
        value={form.content}
        error={errorOf('content')}
        onChange={(event) => change({ content: event.currentTarget.value })}
      />
      <NamesField
        label="Chủ trì"
        value={form.lead}
        absent="chưa rõ chủ trì"
        offered={agencies}
        onChange={(lead) => change({ lead })}
      />
      <NamesField
        label="Phối hợp"
        value={form.coordinate}
        absent="không có"
        offered={agencies}
        onChange={(coordinate) => change({ coordinate })}
      />
      <NamesField
        label="Địa bàn"
        value={form.areas}
        absent="không nêu"
        offered={[]}
        onChange={(areas) => change({ areas })}
      />
      <TextInput
        className="form-wide"
        label="Sản phẩm phải có"
        placeholder="không nêu"
        value={form.product ?? ''}
        onChange={(event) => change({ product: orNull(event.currentTarget.value) })}
      />
      <TextInput
        className="form-wide"
        label="Căn cứ"
        placeholder="không nêu"
        value={form.legalBasis ?? ''}
        onChange={(event) => change({ legalBasis: orNull(event.currentTarget.value) })}
      />
      <NamesField
        label="Văn bản viện dẫn"
        value={form.references}
        absent="không có"
        offered={[]}
        onChange={(references) => change({ references })}
      />
    </div>
  );
}

/** The document that assigns a task. */
export function DocumentFields({ form, change, errorOf, asOf }: FieldsProps & { readonly asOf: string }) {
  return (
    <div className="form-grid">
      <TextInput
        label="Số, ký hiệu"
        name="documentNumber"
        placeholder="chưa cấp số"
        value={form.documentNumber ?? ''}
        error={errorOf('documentNumber')}
        onChange={(event) => change({ documentNumber: orNull(event.currentTarget.value) })}
      />
      <DateField
        label="Ngày văn bản"
        value={form.documentOn}
        today={asOf}
        absent="chưa có ngày"
        onChange={(documentOn) => change({ documentOn })}
      />
      <TextInput
        label="Mục, khoản"
        placeholder="không nêu"
        value={form.documentItem ?? ''}
        onChange={(event) => change({ documentItem: orNull(event.currentTarget.value) })}
      />
      <TextInput
        className="form-full"
        label="Trích yếu"
        placeholder="chưa có trích yếu"
        value={form.documentAbstract ?? ''}
        onChange={(event) => change({ documentAbstract: orNull(event.currentTarget.value) })}
      />
      <TextInput
        className="form-wide"
        label="Người giao"
        placeholder="không nêu"
        value={form.assignedBy ?? ''}
        onChange={(event) => change({ assignedBy: orNull(event.currentTarget.value) })}
      />
      <DateField
        label="Ngày giao"
        value={form.assignedOn}
        today={asOf}
        absent="không nêu"
        onChange={(assignedOn) => change({ assignedOn })}
      />
    </div>
  );
}

interface WatchFieldsProps extends Omit<FieldsProps, 'errorOf'> {
  readonly asOf: string;
  readonly isNew: boolean;
}

/** Who watches over a task, and what is noted of it. */
export function WatchFields({ form, change, asOf, isNew }: WatchFieldsProps) {
  const people = usePeople(asOf).data?.rows ?? [];
  return (
    <div className="form-grid">
      <Select
        className="form-wide"
        label="Người theo dõi"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ chọn người theo dõi' }}
        placeholder="chưa giao ai"
        nothingFoundMessage="Danh bạ không có người nào khớp"
        filter={searchLoosely}
        data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={form.watcherId === null ? null : String(form.watcherId)}
        onChange={(id) => change({ watcherId: id === null ? null : Number(id) })}
      />
      <Checkbox
        className="form-wide box-field"
        label="Hạn chế: không đưa vào giấy tờ và tệp xuất, trừ khi yêu cầu"
        checked={form.restricted}
        onChange={(event) => change({ restricted: event.currentTarget.checked })}
      />
      {isNew ? null : (
        <Textarea
          className="form-full"
          label="Nguyên nhân chậm"
          placeholder="không có"
          classNames={{ input: 'growing' }}
          value={form.lateReason ?? ''}
          onChange={(event) => change({ lateReason: orNull(event.currentTarget.value) })}
        />
      )}
      <Textarea
        className="form-full"
        label="Ghi chú"
        placeholder="không có"
        classNames={{ input: 'growing' }}
        value={form.note ?? ''}
        onChange={(event) => change({ note: orNull(event.currentTarget.value) })}
      />
    </div>
  );
}
