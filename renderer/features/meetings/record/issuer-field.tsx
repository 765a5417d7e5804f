import { isWithin, usualIssuer } from '../../../../shared/domain/agencies/index.ts';
import { useIssuers } from '../../../api/directory.ts';
import { SelectCell } from './cells.tsx';

interface IssuerFieldProps {
  /** Day of the meeting, ISO: those in force then are offered. */
  readonly on: string;
  readonly value: number | null;
  readonly readOnly: boolean;
  readonly onChange: (value: number | null) => void;
}

/** In whose name the meeting's papers go out; one that was chosen stays offered when it is in force no more. */
export function IssuerField({ on, value, readOnly, onChange }: IssuerFieldProps) {
  const issuers = useIssuers().data?.rows ?? [];
  const offered = issuers.filter((issuer) => isWithin(issuer, on) || issuer.id === value);
  const names = new Map(offered.map(({ id, name, superior }) => [String(id), nameOf(name, superior)]));
  const usual = usualIssuer(issuers, on);
  return (
    <SelectCell
      id="meeting-issuer"
      label="Cơ quan ban hành"
      className="field-input"
      value={value === null ? null : String(value)}
      options={[...names.keys()]}
      nameOf={(id) => names.get(id) ?? ''}
      none={usual === null ? 'Chưa có cơ quan nào trong danh bạ' : `Mặc định: ${usual.name}`}
      readOnly={readOnly}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}

/** Two issuers may share a name: "VĂN PHÒNG" is told by its superior. */
function nameOf(name: string, superior: string | null): string {
  return superior === null ? name : `${name} (${superior})`;
}
