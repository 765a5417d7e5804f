import { Button, Select } from '@mantine/core';
import { type ProfileRow, profileGroups } from '../../../shared/charts/profile.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { searchLoosely } from '../../pickers/search.ts';
import { usePrintAction } from '../../ui/print-action.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading, SampleMark } from '../../ui/states.tsx';
import './charts.css';
import { ChartTabs } from './chart-tabs.tsx';
import { useProfileChoice } from './profile-choice.ts';
import { useProfile } from './queries.ts';

const toPaper = (): void => navigate(links.profilePaper);

/** "Hồ sơ địa bàn": how one area is doing in every domain, against the year before and its peers. */
export function ProfileScreen() {
  const { ready, error, areas, periods, profile, setArea, setPeriod } = useProfileChoice();
  const view = useProfile(profile, ready);
  usePrintAction(toPaper);
  if (error !== null) return <ErrorNote message={errorSentence(error)} />;
  if (!ready) return <Loading />;
  const isSample = view.data?.rows.some(({ now }) => now.isSample) ?? false;
  return (
    <div className="page charts-page">
      <ChartTabs at="profile" />
      <div className="page-head">
        <h1>
          {view.data?.area ?? 'Hồ sơ địa bàn'} {isSample ? <SampleMark words="SỐ LIỆU MẪU" /> : null}
        </h1>
        <div className="actions no-print">
          <Button title="Ctrl+P" onClick={toPaper}>
            Trang in
          </Button>
        </div>
      </div>
      <div className="choice-bar no-print">
        <Select
          label="Địa bàn"
          w={260}
          searchable
          allowDeselect={false}
          filter={searchLoosely}
          data={areas.map(({ code, name }) => ({ value: code, label: name }))}
          value={profile.area}
          onChange={(code) => setArea(code ?? profile.area)}
        />
        <Select
          label="Kỳ"
          w={220}
          searchable
          allowDeselect={false}
          filter={searchLoosely}
          data={periods.map(({ code, label }) => ({ value: code, label }))}
          value={profile.period}
          onChange={(code) => setPeriod(code ?? profile.period)}
        />
      </div>
      {view.isError ? <ErrorNote message={errorSentence(view.error)} onRetry={() => view.refetch()} /> : null}
      {view.data ? <Groups rows={view.data.rows} /> : null}
    </div>
  );
}

function Groups({ rows }: { readonly rows: readonly ProfileRow[] }) {
  return profileGroups(rows).map(({ domain, label, rows: known, absent }) => (
    <section key={domain} className="profile-group">
      <h2>{label}</h2>
      {known.length > 0 ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Chỉ tiêu</th>
              <th scope="col">Đơn vị</th>
              <th scope="col" className="number">
                Kỳ này
              </th>
              <th scope="col" className="number">
                Cùng kỳ
              </th>
              <th scope="col">Tăng, giảm</th>
              <th scope="col" className="number">
                Hạng
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <Row key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      ) : null}
      {absent.length > 0 ? <p className="fact-note">Chưa có số liệu: {absent.join('; ')}.</p> : null}
    </section>
  ));
}

function Row({ row }: { readonly row: ProfileRow }) {
  const { name, otherPeriod, unit, now, before, decimals, change, better, rank } = row;
  return (
    <tr>
      <th scope="row">{otherPeriod === null ? name : `${name} (${otherPeriod})`}</th>
      <td>{unit}</td>
      <td
        className={now.value === null ? 'number absent' : 'number'}
        title={now.why ?? now.method ?? undefined}
      >
        {now.value === null ? 'chưa có' : formatNumber(now.value, decimals)}
        {now.provisional ? <abbr title="Số liệu sơ bộ">*</abbr> : null}
        {now.estimated ? <abbr title="Số ước tính">≈</abbr> : null}
      </td>
      <td className={before === null ? 'number absent' : 'number'}>
        {before === null ? 'chưa có' : formatNumber(before, decimals)}
      </td>
      <td>
        {change}
        {better === null ? null : <span className="count"> {better ? '(tốt hơn)' : '(kém hơn)'}</span>}
      </td>
      <td className="number">{rank === null ? '' : `${rank.place}/${rank.of}`}</td>
    </tr>
  );
}
