package news.winnow.internal.read;

import java.util.Optional;
import news.winnow.model.Image;
import org.jspecify.annotations.Nullable;

/**
 * An image or frame on the page.
 *
 * @param block the index of the block it stands before
 * @param container the innermost container around it
 * @param image the image; null for a frame
 * @param frame the address of a frame (video, post, map)
 */
public record Media(
    int block, Container container, @Nullable Image image, Optional<String> frame) {}
