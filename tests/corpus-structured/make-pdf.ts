/** Lines with their places on pages → the bytes of a minimal PDF with a text layer. */

/** `x`, `y` in points from the lower left corner; `size` of the type, 11 where absent. */
export interface PdfLine {
  x: number;
  y: number;
  text: string;
  size?: number;
}

const escapePdf = (text: string): string => text.replace(/[\\()]/g, (c) => `\\${c}`);

export function makePdf(
  pages: PdfLine[][],
  extra: { content?: Uint8Array; filter?: string } = {},
): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: number[] = [];
  const font = 3;
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const lines of pages) {
    const content = extra.content
      ? Buffer.from(extra.content).toString('latin1')
      : lines
          .map(
            ({ x, y, text, size = 11 }) =>
              `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapePdf(text)}) Tj ET`,
          )
          .join('\n');
    objects.push(`<< /Length ${content.length}${extra.filter ?? ''} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body, 'latin1'));
}
