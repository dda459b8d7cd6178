import { useEffect, useState } from 'preact/hooks';

/** The browser's voices; some browsers know them only after a while. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(listVoices);
  useEffect(() => {
    const update = () => setVoices(listVoices());
    window.speechSynthesis?.addEventListener('voiceschanged', update);
    update();
    return () => window.speechSynthesis?.removeEventListener('voiceschanged', update);
  }, []);
  return voices;
}

const listVoices = (): readonly SpeechSynthesisVoice[] => window.speechSynthesis?.getVoices() ?? [];
