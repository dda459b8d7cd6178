import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Takes a file that is dropped on an element. One that misses it does nothing, instead of opening in place of this
 * page.
 * @param onFile the same function as long as it does the same
 * @returns whether a file is held over the element
 */
export function useFileDrop(
  target: RefObject<HTMLElement | null>,
  onFile: (file: File) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isInside = ({ target: at }: Event) =>
      at instanceof Node && target.current?.contains(at) === true;
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isInside(event) ? 'copy' : 'none';
      setOver(isInside(event));
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file && isInside(event)) onFile(file);
    };
    // Out of the window.
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragleave', onDragLeave);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragleave', onDragLeave);
    };
  }, [target, onFile]);
  return over;
}
