/** Points right when closed, down when open. */
export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg className={open ? "chevron open" : "chevron"} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M6 3.5L10.5 8L6 12.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
