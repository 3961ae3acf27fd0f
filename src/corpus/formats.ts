/** The table of formats: which reads a file, by content first, extension as a hint, `--format` over both. */
import { akomaNtosoFormat } from './formats/akoma-ntoso.ts';
import { captioningFormat } from './formats/captioning.ts';
import { docxFormat } from './formats/docx.ts';
import { hearingFormat } from './formats/hearing.ts';
import { htmlFormat } from './formats/html.ts';
import { interviewFormat } from './formats/interview.ts';
import { ircFormat } from './formats/irc.ts';
import { jsonFormat } from './formats/json.ts';
import { markdownFormat } from './formats/markdown.ts';
import { minutesFormat } from './formats/minutes.ts';
import { pdfFormat } from './formats/pdf.ts';
import { srtFormat } from './formats/srt.ts';
import { tableFormat } from './formats/table.ts';
import { teiFormat } from './formats/tei.ts';
import { textFormat } from './formats/text.ts';
import { webvttFormat } from './formats/webvtt.ts';
import { xmlFormat } from './formats/xml.ts';
import type { DecodedFile, Format } from './types.ts';

/** A new format is a file in `formats/` and its line here. */
export const FORMATS: Format[] = [
  textFormat,
  markdownFormat,
  ircFormat,
  hearingFormat,
  webvttFormat,
  srtFormat,
  teiFormat,
  akomaNtosoFormat,
  xmlFormat,
  jsonFormat,
  tableFormat,
  htmlFormat,
  docxFormat,
  pdfFormat,
  captioningFormat,
  interviewFormat,
  minutesFormat,
];

/** What the extension adds to a format's own judgement: enough to decide between two that are near. */
const HINT = 0.15;

/** The format whose reader should take the file; null where none can. @param name value of `--format` */
export function formatOf(file: DecodedFile, name?: string): Format | null {
  if (name !== undefined) return FORMATS.find((format) => format.name === name) ?? null;
  const extension = /\.([^./\\]+)$/.exec(file.path)?.[1]?.toLowerCase() ?? '';
  let best: Format | null = null;
  let bestScore = 0;
  for (const format of FORMATS) {
    const content = format.recognise(file);
    const score = content > 0 && format.extensions.includes(extension) ? content + HINT : content;
    if (score > bestScore) [best, bestScore] = [format, score];
  }
  return best;
}
