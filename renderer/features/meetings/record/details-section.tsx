import type { ReactNode } from 'react';
import {
  meetingFormLabel,
  meetingForms,
  meetingKindLabel,
  meetingKinds,
} from '../../../../shared/domain/meetings/index.ts';
import { useAsOf } from '../../../api/as-of.tsx';
import { SuggestInput } from '../../../pickers/suggest-input.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { SelectCell, TimeCell } from './cells.tsx';
import type { DetailsDraft } from './draft.ts';
import { IssuerField } from './issuer-field.tsx';
import type { Suggestions } from './suggestions.ts';
import type { Work } from './use-work.ts';

interface DetailsSectionProps extends Work {
  readonly details: DetailsDraft;
  readonly suggestions: Suggestions;
}

/** Head of the record: which meeting, when, where, who leads it. */
export function DetailsSection({ details, suggestions, dispatch, readOnly }: DetailsSectionProps) {
  const { asOf } = useAsOf();
  const set = (patch: Partial<DetailsDraft>) => dispatch({ kind: 'details', patch });
  const words = (field: 'place' | 'chair' | 'secretary', options: Suggestions['places']) => (
    <SuggestInput
      id={`meeting-${field}`}
      className="field-input"
      readOnly={readOnly}
      options={options}
      value={details[field]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <div className="details-grid">
      <Field id="meeting-name" label="Tên hội nghị" wide>
        <textarea
          id="meeting-name"
          className="field-input field-lines"
          rows={1}
          spellCheck={false}
          readOnly={readOnly}
          value={details.name}
          onChange={(event) => set({ name: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
        />
      </Field>
      <div className="details-row">
        <Field id="meeting-kind" label="Loại" narrow>
          <SelectCell
            id="meeting-kind"
            label="Loại"
            className="field-input"
            value={details.kind}
            options={meetingKinds}
            nameOf={meetingKindLabel}
            none="Chưa chọn"
            readOnly={readOnly}
            onChange={(kind) => set({ kind })}
          />
        </Field>
        <Field id="meeting-form" label="Hình thức" narrow>
          <SelectCell
            id="meeting-form"
            label="Hình thức"
            className="field-input"
            value={details.form}
            options={meetingForms}
            nameOf={(form) => meetingFormLabel(form) ?? ''}
            none="Chưa chọn"
            readOnly={readOnly}
            onChange={(form) => set({ form })}
          />
        </Field>
        <DateField
          label="Ngày họp"
          value={details.heldOn}
          today={asOf}
          readOnly={readOnly}
          onChange={(heldOn) => set({ heldOn })}
        />
        <Field id="meeting-starts-at" label="Từ giờ" narrow>
          <TimeCell
            id="meeting-starts-at"
            label="Từ giờ"
            className="field-input"
            value={details.startsAt}
            readOnly={readOnly}
            onChange={(startsAt) => set({ startsAt })}
          />
        </Field>
        <Field id="meeting-ends-at" label="Đến giờ" narrow>
          <TimeCell
            id="meeting-ends-at"
            label="Đến giờ"
            className="field-input"
            value={details.endsAt}
            readOnly={readOnly}
            onChange={(endsAt) => set({ endsAt })}
          />
        </Field>
        <DateField
          label="Ngày kết thúc"
          value={details.endsOn}
          today={asOf}
          absent="trong ngày"
          readOnly={readOnly}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
      <Field id="meeting-place" label="Địa điểm" wide>
        {words('place', suggestions.places)}
      </Field>
      <Field id="meeting-chair" label="Chủ trì">
        {words('chair', suggestions.chairs)}
      </Field>
      <Field id="meeting-secretary" label="Thư ký">
        {words('secretary', suggestions.secretaries)}
      </Field>
      <Field id="meeting-issuer" label="Cơ quan ban hành" wide>
        <IssuerField
          on={details.heldOn ?? asOf}
          value={details.issuerId}
          readOnly={readOnly}
          onChange={(issuerId) => set({ issuerId })}
        />
      </Field>
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

function Field({ id, label, wide = false, narrow = false, children }: FieldProps) {
  const size = wide ? ' field-wide' : narrow ? ' field-narrow' : '';
  return (
    <div className={`field${size}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}
