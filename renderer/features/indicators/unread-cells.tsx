import { Button } from '@mantine/core';
import { ErrorNote } from '../../ui/states.tsx';
import { possibleReadings } from './cell-text.ts';
import { keyOf, type Place } from './grid-places.ts';

interface UnreadCellsProps {
  readonly unread: readonly { readonly place: Place; readonly text: string }[];
  readonly nameOf: (place: Place) => string;
  readonly onChoose: (place: Place, text: string) => void;
}

const mostAsked = 3;

/** Cells whose words cannot be read; where a number may mean two things the clerk is asked which. */
export function UnreadCells({ unread, nameOf, onChoose }: UnreadCellsProps) {
  if (unread.length === 0) return null;
  const asked = unread
    .map(({ place, text }) => ({ place, text, readings: possibleReadings(text) }))
    .filter(({ readings }) => readings.length > 0);
  return (
    <>
      <ErrorNote
        message={`${unread.length} ô chưa đọc được. Ghi số như 1.250,5; ghi k nếu không phát sinh, - nếu chưa báo cáo, x nếu không áp dụng.`}
      />
      {asked.slice(0, mostAsked).map(({ place, text, readings }) => (
        <div key={keyOf(place)} className="grid-actions">
          <span>
            {nameOf(place)}: “{text}” là số nào?
          </span>
          {readings.map((reading) => (
            <Button
              key={reading}
              size="compact-sm"
              variant="default"
              onClick={() => onChoose(place, reading)}
            >
              {reading}
            </Button>
          ))}
        </div>
      ))}
    </>
  );
}
