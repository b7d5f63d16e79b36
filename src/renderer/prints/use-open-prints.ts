import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PrintSearch } from '#renderer/prints/whom.ts';

/** Goes to the page of prints with this already chosen. */
export function useOpenPrints(): (search: PrintSearch) => void {
  const navigate = useNavigate();
  return useCallback((search) => void navigate({ to: '/reports', search }), [navigate]);
}
