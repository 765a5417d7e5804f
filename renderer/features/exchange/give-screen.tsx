import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { DateField } from '../../ui/date-field.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState, ErrorNote, Loading } from '../../ui/states.tsx';
import { AgencyTable } from './agency-table.tsx';
import './exchange.css';
import { useGiveForms } from './mutations.ts';
import { useOwingAgencies } from './queries.ts';

/** Gives forms out: for which agencies, as of which day. */
export function GiveFormsPage() {
  const [asOf, setAsOf] = useState(useAsOf().asOf);
  const [restricted, setRestricted] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const owing = useOwingAgencies(asOf, restricted);
  const give = useGiveForms();
  if (owing.isPending) return <Loading />;
  if (owing.isError) {
    return <ErrorNote message={errorSentence(owing.error)} onRetry={() => owing.refetch()} />;
  }
  const { rows } = owing.data;
  const chosen = rows.filter(({ agency }) => !left.has(agency)).map(({ agency }) => agency);
  return (
    <div className="page exchange-page">
      <div className="page-head">
        <h1>Gửi phiếu cho cơ quan</h1>
        <div className="actions">
          <Button component="a" href={links.takeForms} variant="default">
            Nhận phiếu
          </Button>
          <Button
            loading={give.isPending}
            disabled={chosen.length === 0}
            onClick={() => give.mutate({ agencies: chosen, asOf, restricted })}
          >
            Lưu {formatNumber(chosen.length)} phiếu
          </Button>
        </div>
      </div>
      <p className="exchange-lead">
        Mỗi cơ quan một tệp Excel có các nhiệm vụ chưa xong, khóa sẵn, chỉ mở các ô cần ghi. Chép sang USB, cơ
        quan ghi rồi trả lại; nhận ở “Nhận phiếu”.
      </p>
      <div className="exchange-choices">
        <DateField
          label="Tính đến ngày của phiếu"
          value={asOf}
          today={todayIso()}
          required
          onChange={(day) => day !== null && setAsOf(day)}
        />
        <Checkbox
          label="Gửi cả nhiệm vụ hạn chế"
          checked={restricted}
          onChange={(event) => setRestricted(event.currentTarget.checked)}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title="Không có cơ quan nào còn nhiệm vụ phải báo cáo"
          hint="Phiếu gồm các nhiệm vụ đã giao đến ngày của phiếu mà chưa hoàn thành. Đổi ngày, hoặc xem danh sách nhiệm vụ."
          action={{ label: 'Xem nhiệm vụ', href: links.tasks }}
        />
      ) : (
        <AgencyTable rows={rows} left={left} onLeft={setLeft} />
      )}
    </div>
  );
}
