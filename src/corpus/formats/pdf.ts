/** PDF files with a text layer → turns; columns, running heads, page numbers, hyphenation and footnotes are sorted out. */
import { isoDate } from '../dates.ts';
import { barePages } from '../pdf-furniture.ts';
import { guardPdf } from '../pdf-guard.ts';
import { type PdfItem, pdfRows } from '../pdf-rows.ts';
import { pdfText } from '../pdf-text.ts';
import { plainReading } from '../plain-reading.ts';
import { proseOf } from '../prose.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const pdfFormat: Format = {
  name: 'pdf',
  title: 'PDF',
  extensions: ['pdf'],
  recognise: ({ text, bytes }) => (text === null && bytes[0] === 0x25 && bytes[1] === 0x50 ? 1 : 0),
  read,
};

const MOST_PAGES = 3000;

async function read(file: DecodedFile): Promise<ParsedTranscript> {
  if (!new TextDecoder('latin1').decode(file.bytes.subarray(0, 1024)).includes('%PDF'))
    throw new Error('it does not begin as a PDF does');
  await guardPdf(file.bytes);
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(file.bytes), { isEvalSupported: false, verbosity: 0 });
  try {
    if (pdf.numPages > MOST_PAGES) throw new Error(`it has ${pdf.numPages} pages, more than ${MOST_PAGES}`);
    const rows = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      rows.push(pdfRows(itemsOf((await page.getTextContent()).items)));
      page.cleanup();
    }
    const info: unknown = (await pdf.getMetadata().catch(() => null))?.info;
    return await transcriptOf(file.path, rows, info);
  } finally {
    await pdf.destroy();
  }
}

function itemsOf(items: unknown[]): PdfItem[] {
  return items.flatMap((item) => {
    const { str, transform, width } = item as { str?: unknown; transform?: number[]; width?: number };
    if (typeof str !== 'string' || !transform || transform.length < 6) return [];
    const size = Math.hypot(transform[2]!, transform[3]!) || 1;
    const [x, y] = [transform[4]!, transform[5]!];
    return Number.isFinite(x + y) ? [{ text: str, x, y, width: width ?? 0, size }] : [];
  });
}

async function transcriptOf(
  path: string,
  rows: ReturnType<typeof pdfRows>[],
  info: unknown,
): Promise<ParsedTranscript> {
  const { pages, furniture } = barePages(rows);
  const text = pdfText(pages);
  if (text.trim().length < Math.min(20, rows.length * 5))
    return {
      text: '',
      turns: [],
      notes: [],
      roster: [],
      metadata: {},
      messages: [
        {
          place: { path },
          severity: 'error',
          rule: 'corpus/no-text-layer',
          reason: 'the PDF has no text layer: its pages are pictures',
          hint: 'run it through text recognition (OCR) first, for example with ocrmypdf',
        },
      ],
      dropped: [],
    };
  const prose = await proseOf(path, text);
  const marks = furniture.map((mark) => ({ kind: 'page' as const, text: mark.text, after: 0 }));
  const reading = plainReading(path, prose.pieces, [...prose.asides, ...marks], prose.described);
  return {
    ...reading,
    metadata: { ...infoMetadata(info), ...prose.metadata },
    messages: [...prose.messages, ...reading.messages],
    dropped: [],
  };
}

/** The title in the file's properties, unless it is the name of a file. */
function infoMetadata(info: unknown): ParsedTranscript['metadata'] {
  const title = (info as { Title?: unknown } | null)?.Title;
  if (typeof title !== 'string' || !/\s/.test(title.trim()) || /\.(?:docx?|pdf|indd|qxd)$/i.test(title))
    return {};
  const date = isoDate(title);
  return { title: title.trim(), ...(date ? { date } : {}) };
}
