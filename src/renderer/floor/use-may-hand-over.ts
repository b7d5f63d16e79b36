import { useOpenSession } from '#renderer/session/use-open-session.ts';

/** Whether the one who is signed in may hand the screen over: leaders and consultants. */
export function useMayHandOver(): boolean {
  const role = useOpenSession()?.user.role;
  return role === 'leader' || role === 'consultant';
}
