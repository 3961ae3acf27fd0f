/** Paragraphs → the bytes of a minimal Word document. */
import { makeZip, type Part } from './make-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run: text, `b` bold, `br` a line break before it, `note` the id of a footnote cited after it. */
export interface DocxRun {
  text?: string;
  b?: boolean;
  br?: boolean;
  note?: number;
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function run({ text = '', b = false, br = false, note }: DocxRun): string {
  const words = `<w:r>${b ? '<w:rPr><w:b/></w:rPr>' : ''}${br ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return note === undefined ? words : `${words}<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
}

export const paragraph = (...runs: DocxRun[]): string => `<w:p>${runs.map(run).join('')}</w:p>`;
export const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run({ text })}</w:p>`;
export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph({ text })}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export function docxParts(body: string, footnotes: string[] = []): Part[] {
  const notes = footnotes
    .map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph({ text })}</w:footnote>`)
    .join('');
  return [
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    },
    { name: 'word/footnotes.xml', content: `<?xml version="1.0"?><w:footnotes ${W}>${notes}</w:footnotes>` },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
      deflate: true,
    },
  ];
}

export const makeDocx = (body: string, footnotes: string[] = []): Uint8Array =>
  makeZip(docxParts(body, footnotes));
