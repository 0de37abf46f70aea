import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../ui/language';
import type { OpenPdf } from './open-pdf';

/** How wide pages are shown: as the room is, or as on paper. */
export type PreviewZoom = 'width' | 'actual';

/** CSS pixels in a point, the unit of PDFs. */
const PIXELS_IN_POINT = 96 / 72;
/** Pages are drawn before they come into sight. */
const NEAR = '100% 0px';

/** The pages of a report under each other. Only those in sight, and near it, are drawn. */
export function PreviewPages({
  pdf,
  zoom,
  isOld,
  onPage,
}: {
  readonly pdf: OpenPdf;
  readonly zoom: PreviewZoom;
  /** Whether newer pages are on the way. */
  readonly isOld: boolean;
  /** Told which page one is at. */
  readonly onPage: (page: number) => void;
}) {
  const { t } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const shown = zoom === 'width' ? width : Math.round(pdf.width * PIXELS_IN_POINT);
  const look = () => {
    if (scroller.current !== null) onPage(pageAt(scroller.current));
  };
  return (
    <div
      ref={scroller}
      className="preview-pages"
      data-old={isOld}
      role="region"
      aria-label={t('ui.report.pages')}
      tabIndex={0}
      onScroll={look}
    >
      <ol className="preview-list">
        {Array.from({ length: pdf.pages }, (_, at) => (
          <PreviewPage key={at} pdf={pdf} number={at + 1} width={shown} />
        ))}
      </ol>
    </div>
  );
}

/** A page, as soon as it comes near; what is drawn stays until the newer picture of it stands. */
function PreviewPage({
  pdf,
  number,
  width,
}: {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly width: number;
}) {
  const { t } = useText();
  const paper = useRef<HTMLDivElement>(null);
  const isNear = useNear(paper);
  const [read, setRead] = useState('');
  useEffect(() => {
    const place = paper.current;
    if (place === null || width === 0) return undefined;
    delete place.dataset['drawn'];
    if (!isNear) {
      place.replaceChildren();
      return undefined;
    }
    let isWanted = true;
    const put = async () => {
      const canvas = await pdf.draw(number, Math.round(width * window.devicePixelRatio));
      if (!isWanted) return;
      place.replaceChildren(canvas);
      place.dataset['drawn'] = 'true';
      const text = await pdf.read(number);
      if (isWanted) setRead(text);
    };
    // A PDF that was closed meanwhile draws no more.
    put().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [pdf, number, width, isNear]);
  return (
    <li data-page={number}>
      <div role="group" aria-label={t('ui.report.page', { page: number, pages: pdf.pages })}>
        <div
          ref={paper}
          className="preview-paper"
          aria-hidden="true"
          style={{ inlineSize: `${width}px`, aspectRatio: `${pdf.width} / ${pdf.height}` }}
        />
        <p className="visually-hidden">{read}</p>
      </div>
    </li>
  );
}

/** The number of the page in the middle of what one sees. */
function pageAt(scroller: HTMLElement): number {
  const { top, height } = scroller.getBoundingClientRect();
  const middle = top + height / 2;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const at = pages.findLast((page) => page.getBoundingClientRect().top <= middle) ?? pages[0];
  return Number(at?.dataset['page'] ?? 1);
}

/** The room for a page beside the padding of what scrolls; 0 until it is known. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const list = place.current?.firstElementChild;
    if (list === null || list === undefined || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    watcher.observe(list);
    return () => {
      watcher.disconnect();
    };
  }, [place]);
  return width;
}

/** Whether an element is in sight or about to be. */
function useNear(place: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setNear(last.isIntersecting);
      },
      { root: element.closest('.preview-pages'), rootMargin: NEAR },
    );
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, [place]);
  return isNear;
}
