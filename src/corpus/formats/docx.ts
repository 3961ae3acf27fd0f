/** Word documents (DOCX), Teams transcripts among them → turns; footnotes as notes. */
import { guardDocx } from '../docx-guard.ts';
import { htmlReading } from '../html-reading.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { firstOf, parseXml, textOf } from '../xml.ts';

export const docxFormat: Format = {
  name: 'docx',
  title: 'Word document',
  extensions: ['docx', 'docm'],
  recognise,
  read,
};

/** Any ZIP archive, so that one which is no Word document is refused with its reason. */
function recognise({ text, bytes }: DecodedFile): number {
  return text === null && bytes[0] === 0x50 && bytes[1] === 0x4b ? 0.9 : 0;
}

async function read(file: DecodedFile): Promise<ParsedTranscript> {
  const { properties, aside } = await guardDocx(file.bytes);
  const { default: mammoth } = await import('mammoth');
  // On Node it takes `buffer`, in a page `arrayBuffer`; a copy, because it may keep it.
  const bytes = new Uint8Array(file.bytes);
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  const { value: html } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    includeEmbeddedStyleMap: false,
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  });
  const transcript = await htmlReading(file.path, html);
  const title = titleIn(properties);
  return {
    ...transcript,
    metadata: { ...(title ? { title } : {}), ...transcript.metadata },
    dropped: [...transcript.dropped, ...aside.filter(({ characters }) => characters > 0)],
    // Lines are those of the converted text, which nobody has seen.
    turns: transcript.turns.map(({ line: _, ...turn }) => turn),
  };
}

/** The title in the document's properties, unless it is the name of a template or file. */
function titleIn(properties: string): string | undefined {
  const title = properties ? firstOf(parseXml(properties).root, 'title') : undefined;
  const text = title ? textOf(title) : '';
  return /\s/.test(text) && !/\.docx?$/i.test(text) ? text : undefined;
}
