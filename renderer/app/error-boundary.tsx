import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a screen that broke from taking the window with it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.recover);
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.recover);
  }

  private readonly recover = () => {
    if (this.state.broken) this.setState({ broken: false });
  };

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="empty-state" role="alert">
        <p className="empty-title">Màn hình này gặp lỗi</p>
        <p className="empty-hint">Dữ liệu đã lưu không bị ảnh hưởng. Mở lại màn hình hoặc chọn mục khác.</p>
        <Button onClick={this.recover}>Mở lại màn hình</Button>
      </div>
    );
  }
}
