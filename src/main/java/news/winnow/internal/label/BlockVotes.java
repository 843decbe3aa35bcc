package news.winnow.internal.label;
import java.util.List;
import news.winnow.model.*;
public final class BlockVotes {
  public List<Vote> of(int block) { return List.of(); }
  public int general(int block, Label label) { return 0; }
  public int site(int block, Label label) { return 0; }
  public List<Notice> notices() { return List.of(); }
}
