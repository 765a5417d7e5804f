import { Button } from '@mantine/core';
import { addDays } from '../../../shared/domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { complain } from '../../api/complain.ts';
import { Section } from '../../ui/section.tsx';
import { useHandOver } from './mutations.ts';
import { useEndedAgencies } from './queries.ts';

interface HandOverProps {
  readonly agencyId: number;
  /** Its last day as it is stored, ISO. */
  readonly validTo: string;
}

/** What an agency that ends still owes, with the one act that gives it to the agency that follows it. */
export function HandOver({ agencyId, validTo }: HandOverProps) {
  const ended = useEndedAgencies(addDays(validTo, 1));
  const handOver = useHandOver();
  const row = ended.data?.rows.find((one) => one.agencyId === agencyId);
  if (row === undefined) return null;
  const open = `Còn ${formatNumber(row.tasks)} nhiệm vụ chưa xong khi cơ quan hoạt động đến hết ngày ${formatDate(validTo)}.`;
  return (
    <Section title="Nhiệm vụ còn lại">
      {row.successor === null ? (
        <p className="form-hint">{open} Chọn cơ quan kế thừa rồi lưu để bàn giao.</p>
      ) : (
        <>
          <p className="form-hint">{open} Việc đã xong hoặc đã hủy giữ tên cũ.</p>
          <Button
            variant="default"
            loading={handOver.isPending}
            onClick={() => handOver.mutate({ agencyId }, { onError: complain })}
          >
            Bàn giao {formatNumber(row.tasks)} nhiệm vụ cho {row.successor}
          </Button>
        </>
      )}
    </Section>
  );
}
