import { api } from '#renderer/api.ts';

/** The open book: who is signed in, the centre and its day; undefined for the moment before it is known. */
export function useOpenSession() {
  const { data } = api.session.state.useQuery({});
  return data?.kind === 'open' ? data : undefined;
}
