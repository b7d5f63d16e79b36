import { useSpeak } from '#renderer/text.ts';

type LetterheadProps = {
  centre: { name: string; address: string; phone: string; email: string };
  isDemo?: boolean;
};

/** Who sends it, and that it is confidential. */
export function Letterhead({ centre, isDemo = false }: LetterheadProps) {
  const speak = useSpeak();
  const reach = [centre.phone, centre.email].filter((part) => part !== '').join(', ');
  return (
    <div className="letterhead">
      <div>
        <b>{centre.name}</b>
        {centre.address !== '' && <div>{centre.address}</div>}
        {reach !== '' && <div>{reach}</div>}
      </div>
      <div className="stamps">
        {isDemo && <span className="stamp">{speak('paper.example')}</span>}
        <span className="stamp">{speak('paper.confidential')}</span>
      </div>
    </div>
  );
}
