package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PageListTest {
  @Test
  void isACopyThatDoesNotChange() {
    List<String> parts = new ArrayList<>(List.of("a", "b"));
    PageList<String> list = PageList.copyOf(parts);
    parts.set(0, "c");
    assertThat(list).containsExactly("a", "b").isEqualTo(List.of("a", "b"));
    assertThat(PageList.copyOf(list)).isSameAs(list);
    assertThatThrownBy(() -> list.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void endsAsIteratorsDo() {
    Iterator<String> all = PageList.copyOf(List.of("a")).iterator();
    assertThat(all.next()).isEqualTo("a");
    assertThat(all.hasNext()).isFalse();
    assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
  }
}
