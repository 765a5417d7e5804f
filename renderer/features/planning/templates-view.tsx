import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { meetingKindLabel } from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Shown } from '../../ui/absent.tsx';
import { links } from '../../ui/router.ts';
import { EmptyState } from '../../ui/states.tsx';

type Template = ReplyOf<'planning.templates'>['rows'][number];

interface TemplatesViewProps {
  readonly templates: readonly Template[];
  readonly onUse: (template: Template) => void;
  readonly onBin: (template: Template) => void;
}

/** Templates of meetings: what they hold, and meetings made after them. */
export function TemplatesView({ templates, onUse, onBin }: TemplatesViewProps) {
  if (templates.length === 0) {
    return (
      <EmptyState
        title="Chưa có mẫu hội nghị nào"
        hint='Mở một hội nghị, chọn "Nhân bản" rồi "Lưu thành mẫu": thành phần, điểm cầu và chương trình được giữ lại để dùng lần sau.'
        action={{ label: 'Mở danh sách hội nghị', href: links.meetings }}
      />
    );
  }
  return (
    <div className="page">
      <div className="page-head">
        <h1>Mẫu hội nghị</h1>
      </div>
      <table className="plain-table">
        <thead>
          <tr>
            <th>Mẫu</th>
            <th>Loại</th>
            <th className="number">Đại biểu</th>
            <th className="number">Mục chương trình</th>
            <th>Thao tác</th>
          </tr>
        </thead>
        <tbody>
          {templates.map((template) => (
            <tr key={template.id}>
              <td>
                <a href={links.meeting(template.id)}>{template.name ?? 'Mẫu chưa có tên'}</a>
              </td>
              <td>
                <Shown value={template.kind && meetingKindLabel(template.kind)} absent="chưa rõ loại" />
              </td>
              <td className="number">{formatNumber(template.attendees)}</td>
              <td className="number">{formatNumber(template.items)}</td>
              <td>
                <div className="actions">
                  <Button size="compact-xs" onClick={() => onUse(template)}>
                    Lập hội nghị
                  </Button>
                  <Button size="compact-xs" variant="default" onClick={() => onBin(template)}>
                    Bỏ mẫu
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
