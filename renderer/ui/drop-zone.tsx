import { type DragEvent, type ReactNode, useState } from 'react';
import { type ChosenFile, filesOfDrop } from './dropped-files.ts';

interface DropZoneProps {
  readonly label: string;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly children: ReactNode;
}

/** A place to drop many files or whole folders, with the other ways to choose them inside it. */
export function DropZone({ label, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesOfDrop(event.dataTransfer.items).then(onFiles);
  };
  return (
    <section
      aria-label={label}
      className={over ? 'drop-zone drop-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </section>
  );
}
