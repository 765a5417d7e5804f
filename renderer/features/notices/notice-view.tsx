import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { AttachmentList } from '../../pickers/attachment-list.tsx';
import { Absent, Shown } from '../../ui/absent.tsx';
import { useLitPlace } from '../../ui/anchor.ts';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Fact, Facts, Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';
import { TaskLine } from '../../ui/task-line.tsx';
import { Conclusions } from './conclusions.tsx';
import { Corrections, IssueLine, ReadingHistory } from './history.tsx';
import { CorrectionButton } from './new-notice.tsx';
import { Figures, References } from './notice-tables.tsx';
import { StandingMark } from './standing.tsx';

type Notice = ReplyOf<'notices.get'>;
type Text = Notice['texts'][number];

/** Page of one notice: its words, what came of them, where they came from. */
export function NoticeView({ data, litTask }: { readonly data: Notice; readonly litTask: number | null }) {
  const { notice, meeting, conclusions, tasks, references, figures } = data;
  useLitPlace();
  const inParagraphs = new Set(
    conclusions.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.tasks.map(({ id }) => id)),
    ),
  );
  const textsOf = (part: Text['part']) => data.texts.filter((text) => text.part === part);
  const others = tasks.filter((task) => !inParagraphs.has(task.id));
  return (
    <article className="page">
      <div className="page-head">
        <h1 className="long-title">
          {notice.isSample ? <SampleMark /> : null}{' '}
          <Shown value={notice.title} absent="Thông báo chưa có trích yếu" />
        </h1>
        <StandingMark standing={notice.standing} />
        <div className="actions">
          {notice.standing === 'imported' ? (
            <Button component="a" variant="default" href={links.noticeReading(notice.id)}>
              Sửa bản đọc
            </Button>
          ) : null}
          <CorrectionButton id={notice.id} />
          <Button component="a" variant="default" href={links.noticeReport(notice.id)}>
            Báo cáo thực hiện
          </Button>
          <Button component="a" href={links.noticePaper(notice.id)}>
            Xem bản in
          </Button>
        </div>
      </div>
      <Corrections corrections={data.corrections} />
      <NoticeFacts notice={notice} meeting={meeting} />
      <Texts title="Mở đầu" texts={textsOf('opening')} />
      <Texts title="Kết quả" texts={textsOf('result')} />
      <Texts title="Tồn tại, hạn chế" texts={textsOf('shortcoming')} />
      <Section
        title="Kết luận và nhiệm vụ"
        aside={<a href={links.noticeTrace(notice.id)}>Theo dõi từng câu ({tasks.length} nhiệm vụ)</a>}
      >
        <Conclusions conclusions={conclusions} litTask={litTask} />
        {others.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </Section>
      <Texts title="Kết thúc" texts={textsOf('closing')} />
      <Section
        title="Số liệu nêu trong thông báo"
        aside={figures.length === 0 ? null : <a href={links.noticeFigures(notice.id)}>Đưa vào số liệu</a>}
      >
        <Figures rows={figures} />
      </Section>
      <Section title="Văn bản được viện dẫn">
        <References rows={references} />
      </Section>
      <Section title="Tài liệu đính kèm">
        <AttachmentList owner={{ noticeId: notice.id }} readOnly={false} />
      </Section>
      <Section title="Nơi nhận">
        {notice.recipients.length === 0 ? <Absent words="Thông báo không ghi nơi nhận." /> : null}
        <ul className="names">
          {notice.recipients.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </Section>
      <IssueLine issue={data.issue} />
      {notice.standing === 'imported' ? <ReadingHistory id={notice.id} /> : null}
    </article>
  );
}

function NoticeFacts({ notice, meeting }: Pick<Notice, 'notice' | 'meeting'>) {
  const { signer } = notice;
  const signed = [signer.authority, signer.position, [signer.rank, signer.name].filter(Boolean).join(' ')];
  return (
    <Facts>
      <Fact label="Số, ký hiệu">
        <Shown value={notice.number} absent="chưa cấp số" />
      </Fact>
      <Fact label="Nơi và ngày ban hành">
        <Shown
          value={[notice.place, dayOrNull(notice.issuedOn)].filter(Boolean).join(', ')}
          absent="chưa có ngày ban hành"
        />
      </Fact>
      <Fact label="Cơ quan ban hành">
        <Shown value={notice.issuer.join(' / ')} absent="chưa rõ" />
      </Fact>
      <Fact label="Người ký">
        <Shown value={signed.filter(Boolean).join(' · ')} absent="chưa có người ký" />
      </Fact>
      <Fact label="Hội nghị" wide>
        {meeting === null ? (
          <Absent words="chưa gắn hội nghị" />
        ) : (
          <a href={links.meeting(meeting.id)}>
            {standing(meeting.name) ?? 'Hội nghị'}
            {meeting.heldOn === null ? '' : ` (${dayOrNull(meeting.heldOn)})`}
          </a>
        )}
      </Fact>
      <Fact label="Tệp gốc">
        <Shown value={notice.fileName} absent="không có tệp" />
      </Fact>
    </Facts>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly Text[] }) {
  if (texts.length === 0) return null;
  return (
    <Section title={title}>
      {texts.map(({ id, text }) => (
        <p key={id} className="paragraph" data-place={`notice_line-${id}`}>
          {text}
        </p>
      ))}
    </Section>
  );
}
