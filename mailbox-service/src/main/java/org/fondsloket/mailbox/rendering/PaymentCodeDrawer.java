package org.fondsloket.mailbox.rendering;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import org.fondsloket.mailbox.payment.PaymentCode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws payment codes as areas, not as pixels, so that they stay sharp on every printer. */
final class PaymentCodeDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String TYPE = "application/x-payment-code";

    /** White border that a reader needs, in modules. */
    private static final int QUIET = 4;

    /** The largest size the payment code's standard allows. */
    private static final int LARGEST_VERSION = 13;

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        QrCode code = codeOf(PaymentCode.decode(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(graphics, code, Math.min(width, height) / dotsPerPixel));
        return null;
    }

    static QrCode codeOf(PaymentCode payment) {
        return QrCode.encodeSegments(
                QrSegment.makeSegments(payment.content()),
                QrCode.Ecc.MEDIUM,
                QrCode.MIN_VERSION,
                LARGEST_VERSION,
                -1,
                // The standard fixes level M.
                false);
    }

    private static void draw(Graphics2D graphics, QrCode code, double side) {
        double module = side / (code.size + 2 * QUIET);
        graphics.setColor(Color.BLACK);
        graphics.fill(
                AffineTransform.getScaleInstance(module, module)
                        .createTransformedShape(areas(code)));
    }

    /** Dark modules, those that touch in a row as one area. */
    private static Path2D areas(QrCode code) {
        Path2D areas = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                int start = column;
                while (column < code.size && code.getModule(column, row)) {
                    column++;
                }
                if (column > start) {
                    int left = start + QUIET;
                    int right = column + QUIET;
                    int top = row + QUIET;
                    areas.moveTo(left, top);
                    areas.lineTo(right, top);
                    areas.lineTo(right, top + 1);
                    areas.lineTo(left, top + 1);
                    areas.closePath();
                }
            }
        }
        return areas;
    }
}
