/** What passes between the decoder, the readers of `formats/` and the assembly of a `Document`. */
import type { Document, NoteKind, Span, SpeakerDetail } from '../model.ts';
import type { Message } from '../report.ts';

/** A file as the formats see it. */
export interface DecodedFile {
  path: string;
  bytes: Uint8Array;
  /** Decoded text without a leading byte-order mark; null for binary containers (DOCX, PDF). Lone surrogates are replaced by U+FFFD. */
  text: string | null;
  /** Encoding used: utf-8, utf-16le, utf-16be, windows-1252. */
  encoding: string | null;
}

/** A turn as a format prints it, before speakers are resolved; times in seconds. */
export interface ParsedTurn {
  /** Name as printed; empty where the file names nobody. */
  label: string;
  heading: Span | null;
  span: Span;
  start: number | null;
  end: number | null;
  /** The file's own key for the speaker (TEI `who`, Akoma Ntoso `by`, diarisation number), which binds better than the label. */
  speakerKey?: string;
  channel?: 'chat';
  /** Begins at a mark of another voice that names nobody (`>>`, a dialogue dash). */
  apart?: true;
  /** Line of the file, 1-based, where `text` is a plain reading and its lines are not the file's. */
  line?: number;
}

export interface ParsedNote {
  kind: NoteKind;
  marker?: string;
  span: Span;
  /** Index of the turn it belongs to, where the text does not show it: plain readings print such notes after the last turn. */
  turn?: number;
}

/** A person the file describes apart from the turns: roster table, person list, `present+`. */
export interface RosterEntry {
  name: string;
  /** Other labels under which the person speaks: abbreviations, nicks, `who` keys. */
  labels: string[];
  details: SpeakerDetail[];
}

export interface ParsedTranscript {
  /** What all spans index: the decoded file itself for plain-text sources, the plain reading for others (see interchange.md). */
  text: string;
  turns: ParsedTurn[];
  notes: ParsedNote[];
  roster: RosterEntry[];
  metadata: Partial<
    Pick<
      Document,
      'title' | 'date' | 'event' | 'host' | 'place' | 'source' | 'licence' | 'rightsHolder' | 'disclaimer'
    >
  >;
  /** Where title lines, rosters and fields stand, for the loss account; all before the first turn where absent. */
  metadataSpans?: Span[];
  messages: Message[];
  /** Stretches of the source that were left out on purpose, for the loss account: characters and why. */
  dropped: { characters: number; reason: string }[];
}

export interface Format {
  /** Value of `--format` and of `Document.format`. */
  name: string;
  title: string;
  extensions: string[];
  /** 0 (cannot be) to 1 (certain), by content; looks at no more than the first 64 kB. */
  recognise: (file: DecodedFile) => number;
  read: (file: DecodedFile) => ParsedTranscript | Promise<ParsedTranscript>;
}
