import type { ReplyOf } from '../../../shared/contract/index.ts';
import { comparePeople } from '../../../shared/domain/agencies/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Fact, Facts, Section } from '../../ui/section.tsx';

/** Who holds or held a post in an agency, and what in the record names it. */
export function AgencyRelations({ data }: { readonly data: ReplyOf<'directory.agency'> }) {
  const { predecessors, people, uses } = data;
  const sorted = [...people].sort((a, b) => comparePeople(a.name, b.name));
  return (
    <>
      <Section title="Người giữ chức vụ">
        {sorted.length === 0 ? (
          <Absent words="Chưa ghi ai. Chức vụ được ghi ở phần Người của danh bạ." />
        ) : null}
        {sorted.length === 0 ? null : (
          <table className="plain-table">
            <thead>
              <tr>
                <th>Họ và tên</th>
                <th>Chức vụ</th>
                <th>Từ ngày</th>
                <th>Đến hết ngày</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ id, name, position, validFrom, validTo }) => (
                <tr key={`${id} ${position} ${validFrom}`}>
                  <td>
                    <a href={links.person(id)}>{name}</a>
                  </td>
                  <td>{position}</td>
                  <td>
                    <Shown value={dayOrNull(validFrom)} absent="chưa rõ" />
                  </td>
                  <td>
                    <Shown value={dayOrNull(validTo)} absent="nay" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Section title="Trong sổ">
        <Facts>
          <Fact label="Kế thừa">
            {predecessors.length === 0 ? <Absent words="không có" /> : null}
            {predecessors.map(({ id, name }) => (
              <a key={id} className="fact-line" href={links.agency(id)}>
                {name}
              </a>
            ))}
          </Fact>
          <Fact label="Nhiệm vụ chủ trì, phối hợp">{formatNumber(uses.tasks)}</Fact>
          <Fact label="Lượt dự họp">{formatNumber(uses.attendees)}</Fact>
        </Facts>
      </Section>
    </>
  );
}
