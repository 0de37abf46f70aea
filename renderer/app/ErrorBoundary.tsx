import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { LanguageContext } from '../ui/language';
import { pick } from '../../shared/text/local-text';
import { UI } from '../../shared/text/ui';

interface Props {
  readonly children: ReactNode;
}

/** What is shown when a page has a bug: the words, the error, and the way on. A class because React asks for one here. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <LanguageContext.Consumer>
        {(language) => (
          <div className="crash" role="alert">
            <h1>{pick(UI['ui.crash.title'], language)}</h1>
            <p>{pick(UI['ui.crash.text'], language)}</p>
            <pre>{error.message}</pre>
            <Button
              className="button primary"
              onPress={() => {
                window.location.reload();
              }}
            >
              {pick(UI['ui.crash.reload'], language)}
            </Button>
          </div>
        )}
      </LanguageContext.Consumer>
    );
  }
}
