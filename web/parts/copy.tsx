/** Text to copy: shown whole, with a button that copies it where the browser allows. */
import { useRef, useState } from 'preact/hooks';

export function Copy({ text, label }: { text: string; label: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState('');
  const copy = async () => {
    area.current!.select();
    try {
      await navigator.clipboard.writeText(text);
      setDone('Copied');
    } catch {
      setDone('Selected: copy it with Ctrl C');
    }
  };
  return (
    <div class="copy">
      <label>
        <span class="small soft">{label}</span>
        <textarea ref={area} readOnly rows={Math.min(6, 1 + text.split('\n').length)} value={text} />
      </label>
      <button type="button" class="button" aria-label={`Copy ${label}`} onClick={() => void copy()}>
        Copy
      </button>
      <span class="small" role="status">
        {done}
      </span>
    </div>
  );
}
