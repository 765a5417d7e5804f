import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { officeRefusal } from '../../../shared/domain/agencies/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useIssuer, useIssuers } from '../../api/directory.ts';
import { ShownPaper } from '../../pickers/shown-paper.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type OfYear, useReportingChoice } from './reporting-screen.tsx';

/** The letter to the people's committees that have not reported, with the choice of who it is from. */
export function ReportingLetter(props: OfYear) {
  const issuers = useIssuers();
  if (issuers.isError)
    return <ErrorNote message={errorSentence(issuers.error)} onRetry={() => issuers.refetch()} />;
  if (issuers.isPending) return <Loading />;
  const [first] = issuers.data.rows;
  if (first === undefined)
    return <ErrorNote message="Chưa có cơ quan ban hành. Thêm ở phần Danh bạ rồi mở lại công văn." />;
  return <LetterFrom {...props} issuers={issuers.data.rows} firstId={first.id} />;
}

interface LetterFromProps extends OfYear {
  readonly issuers: readonly { readonly id: number; readonly name: string }[];
  readonly firstId: number;
}

function LetterFrom({ issuers, firstId, ...props }: LetterFromProps) {
  const { asked } = useReportingChoice(props);
  const [issuerId, setIssuer] = useState(firstId);
  const [chosen, setSigner] = useState<number | null>(null);
  const issuer = useIssuer(issuerId);
  const signers = (issuer.data?.signers ?? []).filter((one) => officeRefusal(one, asked.asOf) === null);
  const signerId = (signers.find(({ id }) => id === chosen) ?? signers[0])?.id ?? null;
  return (
    <ShownPaper
      title="Công văn đôn đốc báo cáo số liệu"
      back={links.reportingOf(asked.year)}
      paper={{ kind: 'reporting-letter', ...asked, issuerId, signerId }}
    >
      <NativeSelect
        aria-label="Cơ quan ban hành"
        value={issuerId}
        data={issuers.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(event) => setIssuer(Number(event.currentTarget.value))}
      />
      <NativeSelect
        aria-label="Người ký"
        value={signerId ?? ''}
        data={
          signers.length === 0
            ? [{ value: '', label: 'Chưa có ai giữ chức ngày ấy' }]
            : signers.map(({ id, name, position }) => ({ value: String(id), label: `${name}, ${position}` }))
        }
        onChange={(event) => setSigner(Number(event.currentTarget.value))}
      />
    </ShownPaper>
  );
}
