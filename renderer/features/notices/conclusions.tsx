import { useEffect, useRef } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { Absent } from '../../ui/absent.tsx';
import { links } from '../../ui/router.ts';
import { TaskLine, type TaskRow } from '../../ui/task-line.tsx';

type Conclusion = ReplyOf<'notices.get'>['conclusions'][number];
type Paragraph = Conclusion['paragraphs'][number];

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly task: TaskRow | null;
}

/** Cuts a paragraph where the words of its tasks stand; tasks whose words are not in it word for word are left out. */
export function piecesOf(text: string, tasks: readonly TaskRow[]): readonly Piece[] {
  const found = tasks
    .map((task) => ({ task, start: text.indexOf(task.content), end: 0 }))
    .filter((piece) => piece.start >= 0)
    .map((piece) => ({ ...piece, end: piece.start + piece.task.content.length }))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of found) {
    if (piece.start < at) continue;
    if (piece.start > at) pieces.push({ start: at, end: piece.start, task: null });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, task: null });
  return pieces;
}

/** The conclusions in their words; every sentence that became a task leads to it, with the task under it. */
export function Conclusions(props: {
  readonly conclusions: readonly Conclusion[];
  readonly litTask: number | null;
}) {
  if (props.conclusions.length === 0) return <Absent words="Thông báo không có mục kết luận." />;
  return (
    <>
      {props.conclusions.map((conclusion) => (
        <div key={conclusion.id} className="conclusion">
          <h3 className="conclusion-number">{conclusion.n}</h3>
          <div>
            {conclusion.paragraphs.map((paragraph) => (
              <ConclusionParagraph key={paragraph.id} paragraph={paragraph} litTask={props.litTask} />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function ConclusionParagraph(props: { readonly paragraph: Paragraph; readonly litTask: number | null }) {
  const { mark, text, tasks } = props.paragraph;
  const lit = useRef<HTMLAnchorElement>(null);
  const isHere = tasks.some((task) => task.id === props.litTask);
  useEffect(() => {
    if (isHere) lit.current?.scrollIntoView({ block: 'center' });
  }, [isHere]);
  return (
    <>
      <p className="paragraph" data-place={`conclusion_paragraph-${props.paragraph.id}`}>
        {mark === '' ? null : `${mark} `}
        {piecesOf(text, tasks).map((piece) => {
          const words = text.slice(piece.start, piece.end);
          if (piece.task === null) return <span key={piece.start}>{words}</span>;
          const isLit = piece.task.id === props.litTask;
          return (
            <a
              key={piece.start}
              ref={isLit ? lit : null}
              className={isLit ? 'task-words lit' : 'task-words'}
              href={links.task(piece.task.id)}
            >
              {words}
            </a>
          );
        })}
      </p>
      {tasks.length === 0 ? null : (
        <ul className="task-lines under-paragraph">
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} wordless={text.includes(task.content)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
