import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { numberText, words } from '../words/index.js';

interface Props {
  readonly file: File | null;
  /** How the names of files end that are offered. */
  readonly endings: readonly string[];
  readonly onFile: (file: File) => void;
}

/** A file that is chosen or dropped, and which one it is. */
export function FileDrop({ file, endings, onFile }: Props) {
  return (
    <DropZone
      className="drop"
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <FileTrigger
        acceptedFileTypes={endings}
        onSelect={(files) => {
          const chosen = files?.[0];
          if (chosen) onFile(chosen);
        }}
      >
        <Button className="button">{words.parts.chooseFile}</Button>
      </FileTrigger>
      <span className="quiet wraps">
        {file ? `${file.name}, ${numberText(Math.ceil(file.size / 1024))} kB` : words.parts.dropFile}
      </span>
    </DropZone>
  );
}
