import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { attachmentLimit } from '../../../../shared/domain/meetings/index.ts';
import { tooLarge } from '../../../api/attachments.ts';
import { errorSentence, isCancelled } from '../../../api/bridge.ts';
import { complainOf } from '../../../api/complain.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type Drafts, orNull, useDraft, withoutRow } from '../../../ui/draft.ts';
import { keyed } from '../../../ui/keyed.ts';
import { useReportTask, type WrittenReport } from '../mutations.ts';
import { StepForm } from './step-form.tsx';

type ReportDraft = Omit<WrittenReport, 'id'>;

const drafts: Drafts<ReportDraft> = new Map();

interface ReportFormProps {
  readonly id: number;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** A progress report: what was done by when, who says so, in which paper, with its files. */
export function ReportForm({ id, asOf, onClose }: ReportFormProps) {
  const { form, change, clear } = useDraft<ReportDraft>(drafts, String(id), {
    ...{ reportedOn: asOf, text: '', reportedBy: null, document: null, files: [] },
  });
  const [tried, setTried] = useState(false);
  const report = useReportTask();
  const empty = form.text.trim() === '' ? 'Ghi nội dung báo cáo tiến độ.' : null;
  const onSave = () => {
    setTried(true);
    if (empty !== null) return;
    report.mutate(
      { id, ...form },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  const refused = report.isError && !isCancelled(report.error);
  return (
    <StepForm
      title="Báo cáo tiến độ"
      done="Ghi báo cáo"
      saving={report.isPending}
      refusal={refused ? errorSentence(report.error) : null}
      onSave={onSave}
      onClose={onClose}
    >
      <Textarea
        className="form-full"
        label="Nội dung"
        placeholder="đã làm gì, đến đâu, vướng gì"
        classNames={{ input: 'growing' }}
        minRows={2}
        value={form.text}
        error={tried ? empty : null}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <DateField
        label="Ngày báo cáo"
        required
        value={form.reportedOn}
        today={asOf}
        onChange={(day) => change({ reportedOn: day ?? asOf })}
      />
      <TextInput
        label="Người, cơ quan báo cáo"
        placeholder="không nêu"
        value={form.reportedBy ?? ''}
        onChange={(event) => change({ reportedBy: orNull(event.currentTarget.value) })}
      />
      <TextInput
        className="form-wide"
        label="Văn bản báo cáo"
        placeholder="không có"
        value={form.document ?? ''}
        onChange={(event) => change({ document: orNull(event.currentTarget.value) })}
      />
      <ChosenFiles files={form.files} onChange={(files) => change({ files })} />
    </StepForm>
  );
}

interface ChosenFilesProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

function ChosenFiles({ files, onChange }: ChosenFilesProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const add = (chosen: readonly File[]) => {
    for (const file of chosen) if (file.size > attachmentLimit) complainOf(tooLarge(file));
    onChange([...files, ...chosen.filter(({ size }) => size <= attachmentLimit)]);
  };
  return (
    <div className="form-full report-files">
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Chọn tệp của báo cáo"
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Button
        variant="default"
        size="compact-xs"
        className="section-action"
        onClick={() => chooser.current?.click()}
      >
        Đính kèm tệp
      </Button>
      {keyed(files, ({ name }) => name).map(({ key, item, index }) => (
        <span key={key} className="report-file">
          {item.name}
          <button
            type="button"
            className="icon-button"
            aria-label={`Bỏ tệp ${item.name}`}
            onClick={() => onChange(withoutRow(files, index))}
          >
            ×
          </button>
        </span>
      ))}
    </div>
  );
}
