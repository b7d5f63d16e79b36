import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn } from '#shared/indicators.ts';

/** The name of an indicator in the reader's language, archived ones too. */
export function useIndicatorNames(): (indicatorId: string) => string {
  const { language } = useSpeak();
  const indicators = api.indicators.set.useQuery({}).data?.indicators ?? [];
  return (indicatorId) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return indicator ? wordingIn(indicator, language).name : '';
  };
}
